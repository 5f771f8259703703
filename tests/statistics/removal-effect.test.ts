// What each place is worth to arriving, against published results and against walks cut by hand.
import { expect, test } from "vitest";
import { type CountedMove, GOAL, removalEffects, START } from "../../src/statistics/removal-effect.ts";

const NOWHERE = -3;

type Walk = { readonly path: readonly number[]; readonly arrives: boolean; readonly n: number };

function movesOf(walks: readonly Walk[]): CountedMove[] {
  return walks.flatMap(({ path, arrives, n }) => {
    const whole = [START, ...path, arrives ? GOAL : NOWHERE];
    return whole.slice(1).map((target, at) => ({ source: whole[at] ?? START, target, n }));
  });
}

/** The chance to arrive, walked step by step until hardly anybody walks: another way than the matrix, and with a place shut. */
function chanceOf(moves: readonly CountedMove[], shut: number | null): number {
  const leaving = new Map<number, number>();
  for (const { source, n } of moves) leaving.set(source, (leaving.get(source) ?? 0) + n);
  let here = new Map([[START, 1]]);
  let arrived = 0;
  for (let step = 0; step < 5000; step += 1) {
    const next = new Map<number, number>();
    for (const { source, target, n } of moves) {
      const mass = ((here.get(source) ?? 0) * n) / (leaving.get(source) ?? 1);
      if (target === GOAL) arrived += mass;
      else if (target !== NOWHERE && target !== shut) next.set(target, (next.get(target) ?? 0) + mass);
    }
    here = next;
  }
  return arrived;
}

test("the example of three channels that Bryl publishes with ChannelAttribution (analyzecore.com, 2016)", () => {
  const effects = removalEffects(
    movesOf([
      { path: [1, 2, 3], arrives: true, n: 1 },
      { path: [1], arrives: false, n: 1 },
      { path: [2, 3], arrives: false, n: 1 },
    ]),
  );
  // Half of the conversions without C1, none without C2 or C3; as weights 0.2, 0.4 and 0.4.
  expect([1, 2, 3].map((channel) => effects.get(channel))).toEqual([
    expect.closeTo(0.5, 12),
    expect.closeTo(1, 12),
    expect.closeTo(1, 12),
  ]);
  const sum = [...effects.values()].reduce((total, value) => total + value, 0);
  expect([1, 2, 3].map((channel) => (effects.get(channel) ?? 0) / sum)).toEqual([
    expect.closeTo(0.2, 12),
    expect.closeTo(0.4, 12),
    expect.closeTo(0.4, 12),
  ]);
});

test("a published example of two channels: the search ads 0.75, the mailing 0.5", () => {
  const effects = removalEffects(
    movesOf([
      { path: [1], arrives: true, n: 2 },
      { path: [2], arrives: true, n: 1 },
      { path: [1, 2], arrives: true, n: 1 },
      { path: [1], arrives: false, n: 1 },
    ]),
  );
  expect(effects.get(1)).toBeCloseTo(0.75, 12);
  expect(effects.get(2)).toBeCloseTo(0.5, 12);
});

test("with loops and side roads, what the matrix says is what walking with one place shut loses", () => {
  const moves = movesOf([
    { path: [0, 1, 0, 2], arrives: true, n: 7 },
    { path: [0, 3, 0, 3, 1], arrives: false, n: 11 },
    { path: [2, 1, 2], arrives: true, n: 3 },
    { path: [4], arrives: true, n: 2 },
    { path: [], arrives: true, n: 4 },
    { path: [3, 4, 5], arrives: false, n: 9 },
  ]);
  const effects = removalEffects(moves);
  const all = chanceOf(moves, null);
  for (const place of [0, 1, 2, 3, 4, 5])
    expect(effects.get(place)).toBeCloseTo(1 - chanceOf(moves, place) / all, 9);
  expect(effects.size).toBe(6);
});

test("where nobody arrives nothing is lost, and of nobody nothing is told", () => {
  expect(removalEffects(movesOf([{ path: [1, 2], arrives: false, n: 3 }])).size).toBe(0);
  expect(removalEffects([]).size).toBe(0);
});

test("a walk without end is a mistake of ours", () => {
  const round = [
    { source: START, target: 1, n: 1 },
    { source: 1, target: 1, n: 1 },
  ];
  expect(() => removalEffects(round)).toThrow("a walk without end at place 0");
});
