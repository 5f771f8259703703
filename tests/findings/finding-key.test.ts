// Keys of findings.
import { expect, test } from "vitest";
import { findingKey, placeId } from "../../src/findings/finding-key.ts";

const places = {
  stages: [{ id: "visite" }, { id: "achat" }],
  touchpoints: [
    { id: "panier-mobile", number: 13 },
    { id: "achat", number: 2 },
  ],
};

test("a key is the measure and the id of its place", () => {
  expect(findingKey(places, "stops", "touchpoint", 13)).toBe("stops/panier-mobile");
  expect(findingKey(places, "reached", "stage", 2)).toBe("reached/achat");
  expect(findingKey(places, "feeling", "stage", 1)).toBe("feeling/visite");
});

test("the feeling of a stage is not taken for that of the touchpoint of the same name", () => {
  expect(findingKey(places, "feeling", "touchpoint", 2)).toBe("feeling/achat");
  expect(findingKey(places, "feeling", "stage", 2)).toBe("feeling/stage-achat");
});

test("a number that the site does not have is our own mistake", () => {
  expect(() => placeId(places, "stage", 3)).toThrow("unknown stage");
  expect(() => placeId(places, "touchpoint", 99)).toThrow("unknown touchpoint");
});
