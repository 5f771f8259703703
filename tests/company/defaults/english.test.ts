import { expect, test } from "vitest";
import { usualEnglish } from "../../../src/company/defaults/english.ts";

test("names of the default touchpoints and channels are known in English, others are not", () => {
  expect(usualEnglish("panier")).toBe("Basket");
  expect(usualEnglish("Réseaux Sociaux")).toBe("Social media");
  expect(usualEnglish("Atelier de poterie")).toBeNull();
});
