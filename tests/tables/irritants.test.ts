import { expect, it } from "vitest";
import { painsOf } from "../../src/findings/pains.ts";
import { irritantsTable } from "../../src/tables/irritants.ts";
import { sampleEmotions, sampleSite } from "../fixtures/sample-answers.ts";
import { sampleIrritants } from "../fixtures/sample-irritants.ts";

const known = { irritants: sampleIrritants, emotion: sampleEmotions, moves: null };
const pains = painsOf(known, sampleSite, { period: "2026-T3", compare: null, persona: null }, 0.3);

it("has a row for each touchpoint, its cells under their columns, and full precision behind the money", () => {
  const table = irritantsTable(pains, sampleSite, "fr");
  expect(table.rows.map(({ key }) => key).sort()).toEqual(
    sampleIrritants.places.map(({ touchpoint }) => touchpoint).sort(),
  );
  for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
  const page = table.rows.find(({ key }) => key === "fiche-produit");
  const cell = (name: string) => page?.cells[table.columns.findIndex(({ key }) => key === name)]?.value;
  expect([cell("passed"), cell("lost")]).toEqual([1990, 900]);
  expect(cell("money")).toBe(
    pains.find(({ touchpoint }) => touchpoint === "fiche-produit")?.stake?.mean.value,
  );
});

it("leaves empty what is not known: nobody is lost from the goal on", () => {
  const table = irritantsTable(pains, sampleSite, "en");
  const cart = table.rows.find(({ key }) => key === "panier");
  const values = ["lost", "expected_share", "money"].map(
    (name) => cart?.cells[table.columns.findIndex(({ key }) => key === name)]?.value,
  );
  expect(values).toEqual([null, null, ""]);
});
