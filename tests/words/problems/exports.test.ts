import { describe, expect, test } from "vitest";
import { exportProblems } from "../../../src/words/problems/exports.ts";

const FACTS = /\{(\w+)\}/g;
const said = Object.entries(exportProblems);
const facts = (text: string) => [...text.matchAll(FACTS)].map(([, name]) => name).sort();

describe.each(said)("%s", (_, { fr, en }) => {
  test("says the same facts in French and in English", () => {
    expect(facts(fr.message + fr.hint)).toEqual(facts(en.message + en.hint));
  });

  test("says what and what to do, in both languages", () => {
    for (const text of [fr.message, fr.hint, en.message, en.hint]) expect(text.length).toBeGreaterThan(10);
    expect(fr.message).not.toBe(en.message);
  });

  test("has no-break spaces where French asks for them", () => {
    for (const text of [fr.message, fr.hint]) expect(text).not.toMatch(/ [:;?!»]|« /);
  });
});
