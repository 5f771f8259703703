import { expect, it } from "vitest";
import { findingAt } from "../../src/findings/finding-at.ts";
import { sampleFindings, stopsAtCart } from "../fixtures/sample-findings.ts";

it("finds what was compared at a place, and nothing of another measure, level or list", () => {
  expect(findingAt(sampleFindings, "stops", "touchpoint", "panier")).toBe(stopsAtCart);
  expect(findingAt(sampleFindings, "volume", "touchpoint", "panier")).toBeNull();
  expect(findingAt(sampleFindings, "stops", "stage", "panier")).toBeNull();
  expect(findingAt(null, "stops", "touchpoint", "panier")).toBeNull();
});
