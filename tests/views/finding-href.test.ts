import { expect, it } from "vitest";
import { findingHref } from "../../src/views/finding-href.ts";
import { stopsAtCart } from "../fixtures/sample-findings.ts";
import { viewProps } from "./sample-page.tsx";

it("leads to the picture that shows the finding, in the reader's language and under the same filters", async () => {
  const props = await viewProps("map", { language: "en" });
  expect(findingHref(stopsAtCart, props)).toBe("/en/paths/?anchor=from:panier");
  const feeling = { ...stopsAtCart, measure: "feeling" as const };
  const state = { ...props.state, segment: "b2c" };
  expect(findingHref(feeling, { ...props, state })).toBe("/en/emotions/?segment=b2c&point=touchpoint:panier");
});
it("throws for a finding that no page shows", async () => {
  expect(() =>
    findingHref(stopsAtCart, { pages: [], base: "/", language: "fr", site: {} as never, state: {} as never }),
  ).toThrow("no page shows");
});
