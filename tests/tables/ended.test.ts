import { expect, it } from "vitest";
import { endedTable } from "../../src/tables/ended.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleEnded, sampleEndedBefore } from "../fixtures/sample-ended.ts";

const quarters = { period: "2026-T3", compare: "2026-T2" };
const pair = { now: sampleEnded, before: sampleEndedBefore };
const values = (as_of: string) =>
  endedTable(pair, quarters, { ...sampleSite, as_of }, "fr").rows.map(({ key, cells }) => [
    key,
    ...cells.slice(1).map(({ value }) => value),
  ]);

it("has a row for each way to end and each stage where the lost stood, beside the other quarter", () => {
  expect(values("2028-01-01")).toEqual([
    ["won", 600, 0.6, 500, 0.5],
    ["lost", 400, 0.4, 500, 0.5],
    ["renewed", 20, null, 25, null],
    ["gone", 10, null, 0, null],
    ["lost:conscience", 250, 0.25, 300, 0.3],
    ["lost:consideration", 150, 0.15, 200, 0.2],
  ]);
});

it("tells no share of a quarter whose losses are still to be known", () => {
  // The quarter before is known since 28 September.
  expect(values("2026-10-14")[0]).toEqual(["won", 600, null, 500, 0.5]);
  expect(values("2026-09-27")[0]).toEqual(["won", 600, null, 500, null]);
});
