// How old two quarters are, as their comparison weighs them, and when they will be.
import { expect, test } from "vitest";
import { daysToWait, matureBySegment, matureShare } from "../../src/findings/maturity.ts";

/** Journeys by days to wait: `{ 0: 750, 12: 250 }`. */
type Ages = Readonly<Record<number, number>>;
const rows = (segment: number, now: Ages, before: Ages, persona = 0) =>
  [now, before].flatMap((ages, index) =>
    Object.entries(ages).map(([days, n]) => ({
      persona,
      segment,
      is_now: index === 0,
      days: Number(days),
      n,
    })),
  );

test("with one segment it is the share of mature entrants, of the quarter that has fewer", () => {
  expect(matureShare(rows(1, { 0: 750, 12: 250 }, { 0: 900, 3: 100 }))).toBeCloseTo(0.75, 12);
  expect(matureShare(rows(1, { 0: 1000 }, { 0: 600, 3: 400 }))).toBeCloseTo(0.6, 12);
});

test("a segment of which almost nobody is old enough does not hold back the others", () => {
  const [slow, quick] = [rows(1, { 0: 12, 60: 107 }, { 0: 155 }), rows(2, { 0: 2030, 9: 448 }, { 0: 2575 })];
  // All entrants together: 78.6 %.
  expect(matureShare([...slow, ...quick])).toBeGreaterThan(0.81);
  expect(matureShare(slow)).toBeCloseTo(12 / 119, 12);
});

test("personas of one segment are one segment", () => {
  const parts = [...rows(1, { 0: 40, 5: 60 }, { 0: 100 }), ...rows(1, { 0: 60, 5: 40 }, { 0: 100 }, 1)];
  expect(matureShare(parts)).toBeCloseTo(0.5, 12);
});

test("where nobody is mature in both quarters nothing is known", () => {
  expect(matureShare(rows(1, { 4: 100 }, { 0: 100 }))).toBeNull();
  expect(matureShare([])).toBeNull();
});

test("it says how many days until four fifths are", () => {
  expect(daysToWait(rows(1, { 0: 800, 12: 200 }, { 0: 1000 }))).toBe(0);
  expect(daysToWait(rows(1, { 0: 700, 3: 50, 5: 60, 12: 190 }, { 0: 1000 }))).toBe(5);
  expect(daysToWait(rows(1, { 4: 100 }, { 0: 100 }))).toBe(4);
  expect(daysToWait(rows(1, { 4: 100 }, {}))).toBeNull();
});

test("segment by segment it is the share of the quarter that has fewer; of nobody nothing waits", () => {
  const [slow, quick] = [
    rows(1, { 0: 12, 60: 107 }, { 0: 155 }),
    rows(2, { 0: 90, 9: 10 }, { 0: 80, 9: 20 }),
  ];
  const gone = rows(3, {}, { 0: 40 });
  expect([...matureBySegment([...slow, ...quick, ...gone])]).toEqual([
    [1, 12 / 119],
    [2, 0.8],
    [3, 1],
  ]);
});
