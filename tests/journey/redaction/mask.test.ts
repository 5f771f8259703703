import { expect, it } from "vitest";
import { joinMasks, mask } from "../../../src/journey/redaction/mask.ts";

it("says once what stood side by side", () => {
  expect(joinMasks(`à ${mask} ${mask}-${mask}, merci`)).toBe(`à ${mask}, merci`);
  expect(joinMasks(`${mask}, ${mask} et ${mask}`)).toBe(`${mask}, ${mask} et ${mask}`);
});
