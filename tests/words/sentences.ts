// Every sentence of a dictionary. In: words as a nested object, functions included. Out: texts by the path of their names, and what all of them keep to.
import { expect } from "vitest";

/** Functions are called with a plain word for every fact: what they say is checked, not what they are told. */
export function sentencesOf(words: unknown, path = ""): Record<string, string> {
  if (typeof words === "string") return { [path]: words };
  if (typeof words === "function") return sentencesOf(words(2, 2, 2, 2), path);
  const entries = Object.entries(words as Record<string, unknown>);
  return Object.assign({}, ...entries.map(([name, value]) => sentencesOf(value, `${path}.${name}`)));
}

/** Special spaces as plain ones, so that sentences can be read in tests. */
export const plain = (sentences: readonly string[]): string[] =>
  sentences.map((one) => one.replace(/[\u00A0\u202F]/g, " "));

/** Both languages say everything, under the same names; French marks stay with the word before them, and quotes are curly. */
export function expectBothLanguages({ fr, en }: { readonly fr: unknown; readonly en: unknown }): void {
  const [french, english] = [sentencesOf(fr), sentencesOf(en)];
  expect(Object.keys(english)).toEqual(Object.keys(french));
  for (const [name, text] of Object.entries(french)) {
    expect(text, name).not.toMatch(/ [;:?!»%]|« |[a-zà]'[a-zà]/i);
    // What people are called goes by a name of each language (people.ts): of the other one it would stand as it is.
    expect(text, name).not.toMatch(/\{(?:client|customer)s?\}/iu);
    expect(english[name], name).not.toMatch(/\{(?:client|customer)s?\}/iu);
  }
}
