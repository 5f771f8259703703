import { expect, test } from "vitest";
import { BUILT_IN_FIELDS, resolveFields } from "../../src/company/fields.ts";

test.each([
  ["Point de contact", "touchpoint"],
  ["point_de_contact", "touchpoint"],
  ["canal", "channel"],
  ["Appareil", "device"],
  ["origine", "via"],
  ["commandes", "orders"],
  ["évènement", "event"],
  ["Clé", "key"],
  ["source", "source"],
])("%s is the built-in field %s", (written, id) => {
  expect(resolveFields(written)).toBe(id);
});

test("every built-in field is called by its own id", () => {
  expect(BUILT_IN_FIELDS.map(resolveFields)).toEqual([...BUILT_IN_FIELDS]);
});

test("anything else is an attribute of the exports, folded", () => {
  expect(resolveFields("Secteur d’activité")).toBe("secteur d'activite");
  expect(resolveFields("deal_type")).toBe("deal_type");
});
