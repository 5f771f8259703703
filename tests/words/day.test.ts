import { expect, it } from "vitest";
import { dayWords } from "../../src/words/day.ts";

it("counts what is in no hour in both numbers and languages", () => {
  const plain = (text: string) => text.replace(/\s/g, " ");
  expect(plain(dayWords.fr.untimed(1, 0.1))).toBe(
    "1 interaction (10 %) sans heure dans leur export n’est dans aucune heure.",
  );
  expect(plain(dayWords.en.untimed(2, 0.1))).toBe(
    "2 interactions (10%) without an hour in their export are in no hour.",
  );
});
