// Choices as people read them. In: choices. Out: lines with examples of what the column holds.
import { expect, test } from "vitest";
import { choiceText, evidenceText, shortText } from "../../src/tables/asking.ts";
import { askingWords } from "../../src/words/asking.ts";
import { tableOf } from "../exports/asking/ask.ts";

test("a column is told with its first different values, a scale with its ends", async () => {
  const table = await tableOf(["Client,Date,Note", "A,2026-07-03,1", "A,2026-07-04,2", "B,2026-07-05,3"]);
  const choice = { column: 0, answer: { customer: 0 }, label: { kind: "column" as const } };
  expect(choiceText(choice, table, askingWords.en)).toBe("Client (A, B)");
  const scale = { column: null, answer: {}, label: { kind: "scale" as const, min: 0, max: 20 } };
  expect(choiceText(scale, table, askingWords.en)).toBe("from 0 to 20");
  expect(shortText(`un  texte\n${"long ".repeat(10)}`)).toHaveLength(28);
  expect(evidenceText({ evidence: { shows: "numbers", distinct: 5 } }, askingWords.en)).toBe(
    "numbers, 5 different",
  );
});
