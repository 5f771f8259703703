// Questions in a terminal. In: a table and lines as somebody types them. Out: what was said and understood.
import { expect, test } from "vitest";
import { understandByAsking } from "../../../src/commands/mapping/dialogue.ts";
import { askingWords } from "../../../src/words/asking.ts";
import { tableOf } from "../../exports/asking/ask.ts";
import { typed } from "./typed.ts";

const lines = [
  "patient,quand,salle",
  ...Array.from({ length: 24 }, (_, i) => `P${i % 6},2026-07-${10 + (i % 9)} 10:00,${i % 3}`),
];

test("a wrong answer is asked again, and each column is told", async () => {
  const { terminal, said } = typed(["9", ""]);
  const dialogue = await understandByAsking(await tableOf(lines), terminal, askingWords.fr);
  expect(dialogue?.questions).toBe(1);
  expect(dialogue?.found.meaning?.readings).toMatchObject([{ time: { column: 1 } }]);
  expect(said()).toMatch(/Répondez par un numéro/);
  expect(said()).toMatch(/patient\s+qui \(client\)/);
});

test("when nobody answers it ends, without a meaning", async () => {
  const { terminal } = typed([]);
  expect(await understandByAsking(await tableOf(lines), terminal, askingWords.en)).toBeNull();
});
