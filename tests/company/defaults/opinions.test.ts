import { expect, test } from "vitest";
import { placed } from "./placed.ts";

test.each([
  ["review", "Avis publié · Avis en ligne · Recommandation"],
  ["Avis", "Avis publié · Avis en ligne · Recommandation"],
  ["survey", "Enquête de satisfaction · Enquête · Rétention"],
  ["NPS", "Enquête de satisfaction · Enquête · Rétention"],
  ["ticket_rated", "Enquête de satisfaction · Enquête · Rétention"],
  ["Enquête de satisfaction", "Enquête de satisfaction · Enquête · Rétention"],
  ["referral", "Parrainage · Réseaux sociaux · Recommandation"],
])("%s is at %s", (event, expected) => {
  expect(placed({ event })).toBe(expected);
});
