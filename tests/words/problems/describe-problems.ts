// What every dictionary of problems must keep to. In: code → words. Out: one group of tests per code.
import { describe, expect, test } from "vitest";
import type { ProblemWords } from "../../../src/words/problems/problem-words.ts";

const FACTS = /\{(\w+)\}/g;
const facts = (text: string) => [...new Set([...text.matchAll(FACTS)].map(([, name]) => name))].sort();

export function describeProblems(words: Readonly<Record<string, ProblemWords>>): void {
  describe.each(Object.entries(words))("%s", (_, { fr, en }) => {
    test("says the same facts in French and in English", () => {
      expect(facts(fr.message + fr.hint)).toEqual(facts(en.message + en.hint));
    });

    test("says what and what to do, in both languages", () => {
      for (const text of [fr.message, fr.hint, en.message, en.hint]) expect(text.length).toBeGreaterThan(10);
      expect(fr.message).not.toBe(en.message);
    });
  });
}
