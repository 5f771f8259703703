import { expect, test } from "vitest";
import { tableRanges } from "../../../src/exports/rows/several-tables.ts";

const rows = (text: string) => text.split("\n").map((line) => line.split(","));

const EVENTS = "client,evenement,date\nc0,a,2026-07-01\nc1,a,2026-07-02";
const NOTES = "client,note,date\nc0,4,2026-07-01\nc1,5,2026-07-02";

test("a blank row, then other names and rows that they fit, are a table of their own", () => {
  expect(tableRanges(rows(`${EVENTS}\n\n${NOTES}`))).toEqual([
    { from: 0, to: 4 },
    { from: 4, to: 7 },
  ]);
});

test.each([
  ["one table", EVENTS],
  ["a blank row among the rows", `${EVENTS}\n\nc2,b,2026-07-03\nc3,b,2026-07-04`],
  ["the same names again", `${EVENTS}\n\n${EVENTS}`],
  ["a title and settings above", `Rapport\n\nPériode,T2\nDu,2026-04-01\nAu,2026-06-30\n\n${EVENTS}`],
  ["a footer below", `${EVENTS}\n\nRapport X\nGénéré par,Anna,2026-07-01`],
])("%s: one table", (_, text) => {
  expect(tableRanges(rows(text))).toHaveLength(1);
});

test("comments announce a table, however small", () => {
  const block = (name: string) => `# Start date: 20250101\n${name},Users\n0000,5`;
  expect(tableRanges(rows(`${block("Nth day")}\n\n${block("Country")}`))).toHaveLength(2);
});
