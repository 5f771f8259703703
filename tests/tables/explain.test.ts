import { expect, it } from "vitest";
import { casesTable, goalTimesTable } from "../../src/tables/explain.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleExplain } from "../fixtures/sample-map.ts";

it("has every touchpoint that was looked at, whatever was found", () => {
  const { columns, rows } = casesTable(sampleExplain, sampleSite, "fr");
  expect(rows.map(({ key }) => key)).toEqual(["cart/panier", "cart/fiche-produit"]);
  const first = Object.fromEntries(columns.map(({ key }, at) => [key, rows[0]?.cells[at]?.value]));
  expect(first).toEqual({
    ...{ base: "cart", place: "panier", case_count: 200, case_n: 300, case_share: 200 / 300 },
    ...{ beside_count: 200, beside_n: 500, beside_share: 0.4 },
    ...{ difference: 0.27, low: 0.2, high: 0.33, verdict: "up" },
  });
  expect(casesTable({ ...sampleExplain, cases: null }, sampleSite, "fr").rows).toEqual([]);
});

it("spreads the times over their spans", () => {
  const { rows } = goalTimesTable(sampleExplain, "en");
  expect(rows.map(({ cells }) => [cells[0]?.text, cells[1]?.value])).toEqual([
    ["the same day (under 24 h)".replace("24 h", "24\u00A0h"), 400],
    ["1 to 7 days".replaceAll(/(\d) (?=[dj])/gu, "$1\u00A0").replace("1 to", "1\u00A0to"), 300],
    ["8 days and more".replace("8 d", "8\u00A0d"), 200],
  ]);
  expect(goalTimesTable({ ...sampleExplain, times: null }, "en").rows).toEqual([]);
});
