import { expect, it } from "vitest";
import { isFirstName } from "../../../src/journey/names/first-names.ts";

it("knows first names whatever their case and accents", () => {
  expect(["Léa", "LEA", "sophie", "Karim"].map(isFirstName)).toEqual([true, true, true, true]);
  expect(["Aminata", "Émile", "Kofi", "Réjean", "Siobhán"].map(isFirstName)).not.toContain(false);
  expect(["Lampe", "colis"].map(isFirstName)).toEqual([false, false]);
});
