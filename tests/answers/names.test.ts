import { expect, test } from "vitest";
import {
  anyPlaceName,
  groupName,
  nodeName,
  sourceName,
  stageName,
  themeName,
  touchpointName,
} from "../../src/answers/names.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

test("ids are called by their names, unknown ones by themselves", () => {
  expect(touchpointName(sampleSite, "paiement-mobile", "en")).toBe("Mobile payment");
  expect(touchpointName(sampleSite, "99", "fr")).toBe("99");
  expect(stageName(sampleSite, "achat", "fr")).toBe("Achat");
  expect(["panier", "achat", "x"].map((id) => anyPlaceName(sampleSite, id, "fr"))).toEqual([
    ...["Panier", "Achat", "x"],
  ]);
});

test("tools are called by their own names, the company's sources as it writes them", () => {
  expect(sourceName(sampleSite, "ga4")).toBe("Google Analytics 4");
  expect(sourceName(sampleSite, "caisse-lyon")).toBe("caisse-lyon");
});

test("special nodes speak the reader's language", () => {
  expect(nodeName(sampleSite, "stop", 1, "fr")).toBe("Arrêt");
  expect(nodeName(sampleSite, "others", null, "en")).toBe("Others");
  expect(nodeName(sampleSite, "others", 4, "en").replace(/\u00A0/gu, " ")).toBe("Others (4 touchpoints)");
});

test("groups are personas, segments, or channels in the reader's language", () => {
  expect(groupName(sampleSite, "persona", "hotels", "en")).toBe("Hotels and architects");
  expect(groupName(sampleSite, "channel", "Boutique", "en")).toBe("Shop");
  expect(groupName(sampleSite, "segment", "", "fr")).toBe("Sans groupe");
});

test("a theme has an English name where one is written", () => {
  const themes = [
    { name: "Livraison", name_en: "Delivery", touchpoint: "a" },
    { name: "Guides", touchpoint: "b" },
  ];
  expect(themeName({ themes }, "Livraison", "en")).toBe("Delivery");
  expect(themeName({ themes }, "Livraison", "fr")).toBe("Livraison");
  expect(themeName({ themes }, "Guides", "en")).toBe("Guides");
});
