import { expect, test } from "vitest";
import { untestedAnswer } from "../../src/answers/untested.ts";

const filter = { period: "2026-T3", persona: "a", segment: "b", through: null };

test("says of what exact counts alone tell that it was not measured, and nothing of the rest", () => {
  expect(untestedAnswer({ kind: "findings", compare: "2026-T2" }, filter)).toMatchObject({
    kind: "findings",
    tested: false,
    compare: "2026-T2",
  });
  expect(untestedAnswer({ kind: "importance" }, filter)).toEqual({
    kind: "importance",
    tested: false,
    n: null,
    touchpoints: [],
  });
  expect(untestedAnswer({ kind: "explain" }, filter)).toMatchObject({ kind: "explain", tested: false });
  expect(untestedAnswer({ kind: "returns" }, filter)).toMatchObject({ kind: "returns", told: false });
  expect(untestedAnswer({ kind: "funnel" }, filter)).toBeNull();
});
