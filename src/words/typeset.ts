// French spaces where typewriters put plain ones. In: a text, or words as a nested object. Out: the same with no-break spaces before double marks and inside quotes.
import { NO_BREAK_SPACE, THIN_SPACE } from "./format.ts";

/** "Que faire ?" keeps its mark on the line: thin before ; ? !, full before : and inside « ». */
export function typesetFrench(text: string): string {
  return text
    .replace(/ ([;?!])/g, `${THIN_SPACE}$1`)
    .replace(/ ([:»%])/g, `${NO_BREAK_SPACE}$1`)
    .replace(/« /g, `«${NO_BREAK_SPACE}`);
}

/** Typesets every sentence of a dictionary, those that functions return too. */
export function typesetAll<T>(words: T): T {
  if (typeof words === "string") return typesetFrench(words) as T;
  if (typeof words === "function") {
    return ((...facts: unknown[]) => typesetAll((words as (...facts: unknown[]) => unknown)(...facts))) as T;
  }
  if (Array.isArray(words)) return words.map((one) => typesetAll(one)) as T;
  if (words === null || typeof words !== "object") return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, typesetAll(value)])) as T;
}
