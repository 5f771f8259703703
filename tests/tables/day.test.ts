import { expect, it } from "vitest";
import { dayFacts } from "../../src/findings/day.ts";
import { dayTable } from "../../src/tables/day.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleHours } from "../fixtures/sample-map.ts";

it("has a row an hour; what too few do is a gap, not a zero", () => {
  const facts = dayFacts(sampleHours);
  if (facts === null) throw new Error("no day");
  const { columns, rows } = dayTable(facts, sampleSite, "fr");
  expect(columns.map(({ key }) => key)).toEqual([
    ...["hour", "done", "stage-conscience", "stage-consideration", "stage-achat"],
    ...["stage-retention", "stage-recommandation", "stage-none", "ours"],
  ]);
  expect(rows).toHaveLength(24);
  expect(rows[3]?.cells.map(({ value }) => value)).toEqual([3, 40, 30, null, 10, null, null, null, null]);
  expect(rows[15]?.cells.at(-1)?.value).toBe(10);
});
