import { expect, it } from "vitest";
import { aheadFacts, feltHourFacts } from "../../src/findings/contrasts.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const side = (n: number, mean: number, error: number | null) => ({ n, customers: n, mean, error });
const row = (period: string | null, rush: number, n = 50) => ({
  ...{ period, rush: side(n, rush, 0.15), others: side(100, 1.5, 0.06) },
});
const place = { touchpoint: "entree", starts: 540, ends: 575, of_five: true };
const choice = { period: "2026-T3", compare: "2026-T2" };

it("says at which touchpoints rush hour is felt worse, under one risk for all rows, and of too few nothing", () => {
  const rows = [row(null, -0.5), row("2026-T2", -0.6, 21), row("2026-T3", 1.15)];
  const facts = feltHourFacts({ ...sampleSite, felt_hours: [{ ...place, rows }] }, choice);
  expect(facts.map(({ period, word }) => [period, word])).toEqual([
    [null, "down"],
    // 2.17 errors below: alone that would stand, beside another one it does, as the other one is passed first.
    ["2026-T3", "down"],
    ["2026-T2", "too-few"],
  ]);
  expect(facts[0]?.difference?.difference).toBe(-2);
  // Student's factor of about 65 degrees of freedom.
  expect(facts[0]?.difference?.low).toBeCloseTo(-2 - 1.997 * Math.hypot(0.15, 0.06), 2);
});

it("calls possible what would stand alone only", () => {
  const felt_hours = [1.15, 1.15].map((rush, at) => ({
    ...{ ...place, touchpoint: `p${at}`, rows: [row("2026-T3", rush)] },
  }));
  expect(feltHourFacts({ ...sampleSite, felt_hours }, choice).map(({ word }) => word)).toEqual([
    "possible",
    "possible",
  ]);
});

it("shows the last two quarters, those that are chosen, and all where none is", () => {
  const quarters = ["2025-T1", "2025-T2", "2025-T3", "2025-T4", "2026-T1", "2026-T2"];
  const site = {
    ...sampleSite,
    felt_hours: [{ ...place, rows: [row(null, 0), ...quarters.map((period) => row(period, 0))] }],
  };
  const shown = (period: string, compare: string | null) =>
    feltHourFacts(site, { period, compare }).map((one) => one.period);
  expect(shown("2026-T2", "2025-T2")).toEqual([null, "2026-T2", "2026-T1", "2025-T2"]);
  expect(shown("all", null)).toEqual([null, ...quarters.toReversed()]);
});

it("takes those who were early from the others, and a share of all for no surer than it is", () => {
  const ahead = (far: number, near: number, n = 100) => ({
    ...{ touchpoint: "inscription", stage: "participation", days: 21 },
    rows: [{ period: "2026-T3", near: side(n, near, 0), far: side(n, far, 0) }],
  });
  const of = (far: number, near: number, n?: number) =>
    aheadFacts({ ...sampleSite, ahead: [ahead(far, near, n)] }, choice)[0];
  expect(of(0.52, 0.81)).toMatchObject({ word: "down", difference: { difference: 0.52 - 0.81 } });
  // Wilson of 100 of 100 and of 90 of 100, as far from their middles.
  const halves = [(1 - 0.963) / 2, (0.9448 - 0.8256) / 2];
  expect(of(0.9, 1)?.difference?.high).toBeCloseTo(-0.1 + Math.hypot(...halves) * (1.977 / 1.96), 2);
  // Hardly anybody stayed away: nothing is judged of four people.
  expect(of(0.97, 0.99)?.word).toBe("too-few");
});
