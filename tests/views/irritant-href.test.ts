import { expect, it } from "vitest";
import { irritantHref } from "../../src/views/irritant-href.ts";
import { viewProps } from "./sample-page.tsx";

it("leads to the card of the touchpoint, with the filters of the page", async () => {
  const props = await viewProps("map", { base: "/x/", language: "en" });
  expect(irritantHref("panier", { ...props, state: { ...props.state, segment: "b2b" } })).toBe(
    "/x/en/irritants/?segment=b2b#irritant-panier",
  );
});
