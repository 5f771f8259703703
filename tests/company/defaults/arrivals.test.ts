import { expect, test } from "vitest";
import { placed } from "./placed.ts";

test.each([
  ["session_start", "cpc", "Publicité · Publicité en ligne · Conscience"],
  ["session_start", "paid social", "Publicité · Publicité en ligne · Conscience"],
  ["first_visit", "Organic Social", "Réseaux sociaux · Réseaux sociaux · Conscience"],
  ["session_start", "instagram", "Réseaux sociaux · Réseaux sociaux · Conscience"],
  ["session_start", "email", "Campagne e-mail · E-mail · Conscience"],
  ["session_start", "organic", "Moteur de recherche · Moteurs de recherche · Conscience"],
  ["session_start", "referral", "Site partenaire · Sites partenaires · Conscience"],
  ["session_start", "(none)", "Visite directe · Site · Conscience"],
  ["session_start", undefined, "Visite directe · Site · Conscience"],
])("a visit that begins (%s) with the medium %s is at %s", (event, via, expected) => {
  expect(placed({ event, ...(via === undefined ? {} : { via }) })).toBe(expected);
});

test("the medium that analytics repeat on later events of the visit does not make an arrival of them", () => {
  expect(placed({ event: "page_view", via: "cpc", page: "/panier", device: "mobile" })).toBe(
    "Panier · Site mobile · Considération",
  );
});
