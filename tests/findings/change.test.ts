import { expect, it } from "vitest";
import { changeOf } from "../../src/findings/change.ts";

const verdict = { difference: 0.1, low: 0.05, high: 0.15, verdict: "up" } as const;

it("carries the verdict, the difference and the other period's name", () => {
  expect(changeOf(verdict, "2026-T2", "en")).toEqual({
    verdict: "up",
    difference: 0.1,
    against: "Q2\u00A02026",
  });
});
it("is nothing when nothing is compared", () => {
  expect(changeOf(null, "2026-T2", "fr")).toBeNull();
  expect(changeOf(verdict, null, "fr")).toBeNull();
});
