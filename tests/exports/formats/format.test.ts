import { expect, test } from "vitest";
import { bears, type Format } from "../../../src/exports/formats/format.ts";
import { aTable } from "../a-table.ts";

const format: Format = {
  id: "test",
  names: { fr: "Essai", en: "Test" },
  tool: "Test",
  signature: ["Étape", ["deal name", "nom de la transaction"], /^date entered "/],
  read: () => null,
};

test("every entry must be met, whatever the order, the case and the accents", () => {
  expect(bears(aTable(['DATE ENTERED "Won"', "Nom de la transaction", "etape"], []), format)).toBe(true);
});

test("one missing entry is not enough", () => {
  expect(bears(aTable(["Deal name", "Étape", "x"], []), format)).toBe(false);
  expect(bears(aTable(["Étape", 'Date entered "Won"'], []), format)).toBe(false);
});
