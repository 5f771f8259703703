import { expect, it } from "vitest";
import { isExploratory } from "../../src/views/exploratory.ts";

it("is exploratory under a persona or a segment, not for everybody", () => {
  expect(isExploratory({ persona: null, segment: null })).toBe(false);
  expect(isExploratory({ persona: "hotels", segment: null })).toBe(true);
  expect(isExploratory({ persona: null, segment: "b2b" })).toBe(true);
});
