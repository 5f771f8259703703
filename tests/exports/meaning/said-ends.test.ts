import { expect, test } from "vitest";
import { endsSaid, lowIsBest } from "../../../src/exports/meaning/said-ends.ts";

test.each([
  ["Votre satisfaction ? (1 = très satisfait, 5 = très insatisfait)", { min: 1, max: 5, reversed: true }],
  [
    "Satisfaction (1 : pas du tout satisfait - 10 : tout à fait satisfait)",
    { min: 1, max: 10, reversed: false },
  ],
  ["Quel effort ? (1 = très peu d'effort, 5 = énormément d’effort)", { min: 1, max: 5, reversed: true }],
  ["De 0 (pas du tout probable) à 10 (très probable)", { min: 0, max: 10, reversed: false }],
  ["How easy was it? 1 = very easy, 7 = very difficult", { min: 1, max: 7, reversed: true }],
])("%j says both ends", (header, ends) => {
  expect(endsSaid(header)).toEqual(ends);
});

test.each([
  "Note de 1 à 5",
  "Votre satisfaction",
  "Taille (1 = petit, 3 = grand)",
  "Note (1 = bon, 5 = très bon)",
  "1 = satisfait",
])("%j does not say which end is the bad one", (header) => {
  expect(endsSaid(header)).toBeNull();
});

test("the low end alone may be said to be the best", () => {
  expect(lowIsBest("Votre note (1 étant la meilleure)")).toBe(true);
  expect(lowIsBest("Votre note (1 étant la pire)")).toBe(false);
  expect(lowIsBest("Votre note (5 = excellent)")).toBe(false);
});
