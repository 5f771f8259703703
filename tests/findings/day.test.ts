import { expect, it } from "vitest";
import type { HoursAnswer } from "../../src/answers/rows.ts";
import { dayFacts } from "../../src/findings/day.ts";
import { sampleHours } from "../fixtures/sample-map.ts";

const hoursOf = (ours: readonly number[]): HoursAnswer => ({
  ...{ kind: "hours", n: 1, untimed: 0 },
  hours: Array.from({ length: 24 }, (_, hour) => [
    { hour, is_ours: false, stage: null, n: 10 },
    ...(ours.includes(hour) ? [{ hour, is_ours: true, stage: null, n: 5 }] : []),
  ]).flat(),
});

it("tells the fullest hour, and the hours without the company over midnight, with what happens then", () => {
  const facts = dayFacts(sampleHours);
  expect([facts?.busiest.hour, facts?.busiest.done]).toEqual([15, 80]);
  expect(facts?.absent).toEqual([{ from: 20, to: 8 }]);
  const rows = sampleHours.hours.filter(({ is_ours }) => !is_ours);
  const sum = (some: typeof rows) => some.reduce((total, { n }) => total + n, 0);
  expect(facts?.absentShare).toBeCloseTo(
    sum(rows.filter(({ hour }) => hour >= 20 || hour < 8)) / sum(rows),
    12,
  );
});

it("parts hours of absence that do not follow each other", () => {
  const all = Array.from({ length: 24 }, (_, hour) => hour);
  expect(dayFacts(hoursOf(all.filter((hour) => ![0, 1, 5, 23].includes(hour))))?.absent).toEqual([
    { from: 5, to: 6 },
    { from: 23, to: 2 },
  ]);
  expect(dayFacts(hoursOf(all))?.absent).toEqual([]);
});

it("says nothing of absence where the exports never tell what the company does, and nothing of no hour", () => {
  expect(dayFacts(hoursOf([]))).toMatchObject({ ours: 0, absent: [], absentShare: 0 });
  expect(dayFacts({ kind: "hours", n: null, untimed: 0, hours: [] })).toBeNull();
});
