// No-break spaces where typewriters put plain ones. In: words as a nested object, in one or both languages. Out: the same, so that no line breaks before a mark or after a number, and so that people are called as the company calls them.
import { type Language, NO_BREAK_SPACE, THIN_SPACE } from "./format.ts";
import { namesPeople, withPeople } from "./people.ts";

/** Words of both languages side by side, each typeset; English says what French says, under the same names. */
export function bothLanguages<W>(words: { readonly fr: W; readonly en: NoInfer<W> }): {
  readonly fr: W;
  readonly en: W;
} {
  const inFrench = onceRead(() => typesetAll(words.fr, (text) => typeset(text, "fr")));
  const inEnglish = onceRead(() => typesetAll(words.en, (text) => typeset(text, "en")));
  return {
    get fr() {
      return inFrench();
    },
    get en() {
      return inEnglish();
    },
  };
}

/** The same for a terminal, where no line is set but what is printed is searched and copied: French marks alone. */
export function bothInTerminal<W>(words: { readonly fr: W; readonly en: NoInfer<W> }): {
  readonly fr: W;
  readonly en: W;
} {
  return {
    fr: typesetAll(words.fr, (text) => typesetFrench(withPeople(text, "fr"))),
    en: typesetAll(words.en, (text) => withPeople(text, "en")),
  };
}

/** Between facts on a line: the mark stays with what stands before it, so that no line begins with it. */
export const BETWEEN = `${NO_BREAK_SPACE}· `;

/** « name » or “name”, the name left as it is. */
export function quoted(name: string | null, language: Language): string {
  return language === "fr" ? `«${NO_BREAK_SPACE}${name}${NO_BREAK_SPACE}»` : `“${name}”`;
}

/** "n = 4 210", "12 points": a number stays with what it counts; {clients} are called as the company calls them. */
export function typeset(text: string, language: Language): string {
  const together = withPeople(text, language)
    .replace(/\bn = /g, `n${NO_BREAK_SPACE}=${NO_BREAK_SPACE}`)
    .replace(/(^|[ (])([+−]?\d[\d.,\u202F]*) (?=\p{L})/gu, `$1$2${NO_BREAK_SPACE}`);
  return language === "fr" ? typesetFrench(together) : together;
}

/** "Que faire ?" keeps its mark on the line: thin before ; ? !, full before : and inside « »; "!=" is no mark. */
export function typesetFrench(text: string): string {
  return text
    .replace(/ ([;?!])(?!=)/g, `${THIN_SPACE}$1`)
    .replace(/ ([:»%])/g, `${NO_BREAK_SPACE}$1`)
    .replace(/« /g, `«${NO_BREAK_SPACE}`);
}

/** Typesets every sentence of a dictionary, those that functions return too. */
function typesetAll<T>(words: T, set: (text: string) => string): T {
  if (typeof words === "string") return set(words) as T;
  if (typeof words === "function") {
    return ((...facts: unknown[]) =>
      typesetAll((words as (...facts: unknown[]) => unknown)(...facts), set)) as T;
  }
  if (Array.isArray(words)) return words.map((one) => typesetAll(one, set)) as T;
  if (words === null || typeof words !== "object") return words;
  const typesetOnes: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(words)) {
    const make = (): unknown => typesetAll(value, set);
    // What people are called is known later than these words: such a sentence is made each time it is read.
    Object.defineProperty(typesetOnes, key, {
      get: isLater(value) ? make : onceRead(make),
      enumerable: true,
    });
  }
  return typesetOnes as T;
}

/** A page reads a part of the words that come with it, in one language: the others are not typeset while a reader waits. */
function onceRead<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

function isLater(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isLater) : typeof value === "string" && namesPeople(value);
}
