import { expect, it } from "vitest";
import { returnsTable } from "../../src/tables/returns.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleReturns } from "../fixtures/sample-map.ts";

it("has a row of everybody a stage, and one of every contact that was looked at", () => {
  const { columns, rows } = returnsTable(sampleReturns, sampleSite, "fr");
  expect(rows.map(({ key }) => key)).toEqual([
    "conscience",
    "conscience/panier",
    "consideration",
    "consideration/fiche-produit",
    "consideration/panier",
  ]);
  const of = (at: number) =>
    Object.fromEntries(columns.map(({ key }, place) => [key, rows[at]?.cells[place]?.value]));
  expect(of(2)).toMatchObject({ stage: "consideration", back_count: 55, back_n: 250, without_n: null });
  expect(of(3)).toEqual({
    ...{ stage: "consideration", place: "fiche-produit", back_count: 30, back_n: 50, back_share: 0.6 },
    ...{ without_count: 25, without_n: 200, without_share: 0.125 },
    ...{ difference: 0.475, low: 0.33, high: 0.62, verdict: "up" },
  });
});
