import { expect, it } from "vitest";
import { keyName } from "../../src/findings/key-name.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

it("names the measure and the place, whatever the place is", () => {
  expect(keyName("reached/achat", sampleSite, "fr")).toBe("Atteignent l’étape · Achat");
  expect(keyName("feeling/stage-achat", sampleSite, "en")).toBe("Feeling · Purchase");
  expect(keyName("stops/panier", sampleSite, "fr")).toBe("S’arrêtent là · Panier");
});
it("still tells of a place that is no more, by its id", () => {
  expect(keyName("stops/fax", sampleSite, "fr")).toContain("fax");
});
