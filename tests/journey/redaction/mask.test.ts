import { expect, it } from "vitest";
import { joinMasks, mask } from "../../../src/journey/redaction/mask.ts";

it("says once what stood side by side", () => {
  expect(joinMasks(`à ${mask} ${mask}-${mask}, merci`)).toBe(`à ${mask}, merci`);
  expect(joinMasks(`${mask}, ${mask} et ${mask}`)).toBe(`${mask}, ${mask} et ${mask}`);
});

it("takes a number that clings to a mask with it", () => {
  expect(joinMasks(`${mask}33 et ${mask}-8842`)).toBe(`${mask} et ${mask}`);
  expect(joinMasks(`${mask} 33, ${mask}, 8842, 12 ${mask}`)).toBe(`${mask} 33, ${mask}, 8842, 12 ${mask}`);
});
