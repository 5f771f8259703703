import { expect, it } from "vitest";
import type { FrozenQuarter } from "../../src/answers/site.ts";
import { restatementOf } from "../../src/review/restated.ts";

const figures = { before: 0.2, after: 0.5, difference: 0.3, low: 0.2, high: 0.4, n: 206, n_before: 293 };
const then: FrozenQuarter = {
  ...{ kind: "frozen", quarter: "2026-T3", compare: "2026-T2", as_of: "2026-10-14", n: 100, mature: 80 },
  files: [{ file: "a.csv", rows_kept: 10 }],
  touchpoints: [
    { id: "panier", stage: "achat" },
    { id: "chat", stage: "achat" },
  ],
  stages: [{ stage: "achat", reached: 40 }],
  feelings: [{ stage: "achat", mean: 0.5, n: 30 }],
  findings: [
    { key: "stops/panier", verdict: "up", ...figures },
    { key: "volume/chat", verdict: "unclear", ...figures },
  ],
};

it("says nothing of what is told the same", () => {
  expect(restatementOf(then, then, 5)).toBeNull();
  expect(restatementOf(then, { ...then, as_of: "2027-01-14" }, 5)).toBeNull();
});

it("tells each figure that moved, and one that few customers moved without by how many", () => {
  const now: FrozenQuarter = {
    ...then,
    as_of: "2027-01-14",
    n: 104,
    stages: [{ stage: "achat", reached: 45 }],
    feelings: [{ stage: "achat", mean: 0.62, n: 36 }],
  };
  expect(restatementOf(then, now, 5)).toMatchObject({
    quarter: "2026-T3",
    seen_on: "2026-10-14",
    figures: [
      { key: "n", was: null, is: 104, is_small: true },
      { key: "reached/achat", was: 40, is: 45, is_small: false },
      { key: "feeling/achat", was: 0.5, is: 0.62, is_small: false },
    ],
    reasons: { files: [], touchpoints: [], later: true },
  });
});

it("tells verdicts that came or went, and why: exports, touchpoints", () => {
  const now: FrozenQuarter = {
    ...then,
    files: [
      { file: "a.csv", rows_kept: 12 },
      { file: "b.csv", rows_kept: 3 },
    ],
    touchpoints: [{ id: "panier", stage: "retention" }],
    findings: [{ key: "volume/chat", verdict: "too-few", ...figures }],
  };
  expect(restatementOf(then, now, 5)).toMatchObject({
    verdicts: [{ key: "stops/panier", was: "up", is: null }],
    reasons: { files: ["a.csv", "b.csv"], touchpoints: ["panier", "chat"], later: false },
  });
});
