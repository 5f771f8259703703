import { expect, it } from "vitest";
import { monthFacts, quarterFacts } from "../../src/charts/series-facts.ts";
import type { SeriesMonth, SeriesQuarter } from "../../src/findings/series.ts";

const point = {
  ...{ stage: "achat", n: 44, customers: 40, error: 0.2, known: null, value: 0.1, low: -0.2, high: 0.4 },
  ...{ start: "2026-08-01", end: "2026-08-31" },
} as const;
const plain = (facts: readonly string[]) => facts.map((fact) => fact.replace(/\s/g, " "));

it("tells a month with its limits, and whether it leaves them", () => {
  const month: SeriesMonth = {
    ...point,
    measure: "feeling",
    span: "month",
    at: "2026-08",
    ...{ limits: { low: 0.3, high: 1.1, centre: 0.7 }, isOutside: true, run: 0 },
  };
  expect(plain(monthFacts("feeling", month, "fr"))).toEqual([
    "août 2026 ; +0,1 (de −0,2 à +0,4, n = 44)",
    "limites +0,3 à +1,1",
    "hors des limites",
  ]);
});

it("calls the range of a time what it is: half of the journeys, no interval", () => {
  const quarter: SeriesQuarter = {
    ...point,
    measure: "time",
    span: "quarter",
    at: "2026-T3",
    ...{ isPartial: true, isLacking: false, run: 0 },
    ...{ value: 3_600, low: 60, high: 86_400 },
  };
  expect(plain(quarterFacts("time", quarter, "en"))).toEqual([
    "Q3 2026; 1 h (half between 1 min and 24 h, n = 44)",
    "incomplete or still young",
  ]);
});
