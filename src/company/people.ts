// What the company calls those whose journeys these are. In: `people` of parcours.yaml. Out: the word in both languages, singular and plural, and what is wrong with it.
import { fold } from "../exports/cells/fold.ts";
import { problem } from "../exports/problem.ts";
import { CUSTOMERS, PEOPLE, type People, type PeopleWord } from "../words/people.ts";
import type { Read } from "./read.ts";
import type { CheckedSettings } from "./settings/read-settings.ts";

/**
 * `people: adhérents` is one of the words that are known in both languages; another is written in both, as
 * `people: { fr: riverains, en: neighbours }`, with its singular before where the plural does not follow the rule: `[œil, yeux]`.
 */
export function readPeople({ settings, place: { file, yaml } }: CheckedSettings): Read<People> {
  const written = settings.people;
  if (written === undefined) return { value: CUSTOMERS, problems: [] };
  const value = typeof written === "string" ? known(written) : bothOf(written);
  if (value !== null) return { value, problems: [] };
  const values = { known: PEOPLE.map(({ fr }) => fr.many).join(", ") };
  const found = typeof written === "string" ? written : JSON.stringify(written);
  const more = { line: yaml.lineOf(["people"]), column: "people", found, values };
  return { value: CUSTOMERS, problems: [problem("people-unknown", file, more)] };
}

/** In either language, singular or plural, accents and case apart. */
function known(written: string): People | null {
  const folded = fold(written);
  const isIt = ({ one, many }: PeopleWord) => fold(one) === folded || fold(many) === folded;
  return PEOPLE.find(({ fr, en }) => isIt(fr) || isIt(en)) ?? null;
}

function bothOf(written: unknown): People | null {
  if (typeof written !== "object" || written === null) return null;
  const { fr, en } = written as Readonly<Record<string, unknown>>;
  const words = { fr: wordOf(fr), en: wordOf(en) };
  return words.fr === null || words.en === null ? null : { fr: words.fr, en: words.en };
}

/** "riverains", "riverain" or [œil, yeux]. */
function wordOf(written: unknown): PeopleWord | null {
  if (Array.isArray(written)) {
    const [one, many, ...others] = written.map(textOf);
    return one && many && others.length === 0 ? { one, many } : null;
  }
  const word = textOf(written);
  if (word === "") return null;
  if (/[xz]$/u.test(word)) return { one: word, many: word };
  return word.endsWith("s") ? { one: word.slice(0, -1), many: word } : { one: word, many: `${word}s` };
}

function textOf(written: unknown): string {
  return typeof written === "string" ? written.trim().toLowerCase() : "";
}
