import { expect, test } from "vitest";
import { moodsTable } from "../../src/tables/moods.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

test("a row a place, everywhere first, with the texts read and those that sound low", () => {
  const table = moodsTable(
    [
      { level: "stage", id: "achat", n: 40, low: 8 },
      { level: "touchpoint", id: "paiement-mobile", n: 12, low: 0 },
      { level: "all", id: null, n: 61, low: 9 },
    ],
    sampleSite,
    "fr",
  );
  expect(table.columns.map(({ key }) => key)).toEqual(["level", "place", "unrated", "sound_low"]);
  expect(table.rows.map(({ key, cells }) => [key, ...cells.map(({ text }) => text)])).toEqual([
    ["all", "–", "partout", "61", "9"],
    ["stage:achat", "Étape", "Achat", "40", "8"],
    ["touchpoint:paiement-mobile", "Point de contact", "Paiement mobile", "12", "0"],
  ]);
});
