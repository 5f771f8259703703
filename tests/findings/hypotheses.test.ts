// What will be tested: one hypothesis per measure and place, entrants completed, opinions added up.
import { expect, test } from "vitest";
import { hypothesesOf } from "../../src/findings/hypotheses.ts";
import type { FeelingRow, ShareRow, Statistics } from "../../src/findings/statistics.ts";

const GOAL = 9;
const leaf = { persona: 1, segment: 1 };
const share = (measure: ShareRow["measure"], place: number, counts: Partial<ShareRow>): ShareRow => ({
  ...leaf,
  measure,
  place,
  n: 0,
  successes: 0,
  n_before: 0,
  successes_before: 0,
  customers: 1,
  ...counts,
});
const feeling = (counts: Partial<FeelingRow>): FeelingRow => ({
  ...leaf,
  is_now: true,
  level: "touchpoint",
  place: 4,
  source: null,
  n: 1,
  customers: 1,
  sum: 1,
  squares: 1,
  ...counts,
});
const statistics = (shares: readonly ShareRow[], feelings: readonly FeelingRow[] = []): Statistics => ({
  shares,
  feelings,
  maturity: [],
  overlaps: [],
  hidden: [],
});

test("a volume is of all entrants: those who did not pass are beside those who did", () => {
  const [volume] = hypothesesOf(
    statistics([
      share("entrants", 0, { n: 1, customers: 10 }),
      share("entrants", 0, { n_before: 1, customers: 7 }),
      share("entrants", 0, { n: 2, n_before: 1, customers: 1 }),
      share("volume", 4, { n: 1, successes: 1, customers: 3 }),
      share("volume", 4, { n: 2, successes: 1, n_before: 1, successes_before: 1, customers: 1 }),
    ]),
    GOAL,
  );
  if (volume?.kind !== "shares") throw new Error("a volume is a share");
  const told = volume.patterns.map(({ n, successes, n_before, successes_before, customers }) =>
    [n, successes, n_before, successes_before, customers].join(" "),
  );
  expect(told.sort()).toEqual(["0 0 1 0 7", "1 0 0 0 7", "1 1 0 0 3", "2 1 1 1 1"]);
});

test("opinions of several groups add up, sources apart", () => {
  const [found] = hypothesesOf(
    statistics(
      [share("volume", 4, { n: 1, successes: 1, customers: 5 })],
      [
        feeling({ n: 3, customers: 2, sum: 1.5 }),
        feeling({ persona: 2, n: 1, customers: 1, sum: -1 }),
        feeling({ is_now: false, n: 4, customers: 4, sum: 2 }),
        feeling({ source: "survey", n: 2, customers: 2, sum: 1.5 }),
        feeling({ source: "reviews", n: 2, customers: 1, sum: -1 }),
      ],
    ),
    GOAL,
  ).filter(({ measure }) => measure === "feeling");
  if (found?.kind !== "means") throw new Error("a feeling is a mean");
  expect([found.now.n, found.now.customers, found.now.sum]).toEqual([4, 3, 0.5]);
  expect([found.before.n, found.before.customers, found.before.sum]).toEqual([4, 4, 2]);
  expect(found.bySource.map(({ now }) => now.sum)).toEqual([1.5, -1]);
  expect(found.passing).toBe(5);
});

test("a place is told once, whatever the groups that came there", () => {
  const rows = [
    share("stops", 4, {}),
    share("stops", 4, { persona: 2 }),
    share("reached", 2, { successes: 1 }),
    share("own", 2, { successes: 1 }),
  ];
  const told = hypothesesOf(statistics(rows), GOAL).map(({ measure, place }) => `${measure} ${place}`);
  expect(told).toEqual(["reached 2", "stops 4"]);
});

test("a stage that nobody reached in either quarter is no comparison; one that lost its last is", () => {
  const told = hypothesesOf(
    statistics([
      share("reached", 2, { n: 1, customers: 40 }),
      share("reached", 2, { n_before: 1, customers: 30 }),
      share("reached", 3, { n: 1, customers: 40 }),
      share("reached", 3, { n_before: 1, successes_before: 1, customers: 1 }),
      share("own", 3, { n_before: 1, successes_before: 1, customers: 1 }),
    ]),
    GOAL,
  );
  expect(told.map(({ place }) => place)).toEqual([3]);
});

test("a stage that nobody was seen at in one quarter is not compared, but for the goal", () => {
  const reached = (place: number) => [
    share("reached", place, { n: 1, successes: 1, customers: 40 }),
    share("reached", place, { n_before: 1, successes_before: 1, customers: 30 }),
    share("own", place, { n: 1, successes: 1, customers: 40 }),
  ];
  const told = hypothesesOf(statistics([...reached(2), ...reached(GOAL)]), GOAL);
  expect(told.map(({ place }) => place)).toEqual([GOAL]);
});
