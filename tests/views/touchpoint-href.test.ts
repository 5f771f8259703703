import { expect, it } from "vitest";
import { touchpointHref } from "../../src/views/touchpoint-href.ts";
import { viewProps } from "./sample-page.tsx";

it("leads to the touchpoint's place in the grid, its choices kept", async () => {
  const props = await viewProps("map");
  expect(touchpointHref("panier", props)).toBe("/points-de-contact/#contact-panier");
  const state = { ...props.state, segment: "b2b" };
  expect(touchpointHref("panier", { ...props, state, language: "en" })).toBe(
    "/en/touchpoints/?segment=b2b#contact-panier",
  );
  expect(() => touchpointHref("panier", { ...props, pages: [] })).toThrow("touchpoints");
});
