// What will be tested, whatever it shows. In: the statistics of one list. Out: one hypothesis per measure and place that anything happened at.
import type { Level, Measure } from "../answers/finding.ts";
import type { CustomerMeans } from "../statistics/mean-of-customers.ts";
import { addMeans } from "../statistics/mean-of-customers.ts";
import type { CustomerPattern } from "../statistics/stratified-difference.ts";
import type { FeelingRow, ShareName, ShareRow, Statistics } from "./statistics.ts";

export type SharesHypothesis = {
  readonly kind: "shares";
  readonly measure: Exclude<Measure, "feeling">;
  readonly level: Level;
  readonly place: number;
  readonly patterns: readonly CustomerPattern[];
  /** Of stops only: the same, counted otherwise. */
  readonly beside: {
    readonly ending: readonly CustomerPattern[];
    readonly settled: readonly CustomerPattern[];
    readonly same_age: readonly CustomerPattern[];
    readonly waiting: readonly CustomerPattern[];
  } | null;
};

/** Opinions of a place in one quarter: how many, and the means of those who gave them. */
export type Opinions = CustomerMeans & { readonly n: number };

export type FeelingHypothesis = {
  readonly kind: "means";
  readonly measure: "feeling";
  readonly level: Level;
  readonly place: number;
  readonly now: Opinions;
  readonly before: Opinions;
  readonly bySource: readonly { readonly now: Opinions; readonly before: Opinions }[];
  /** Journeys of the later quarter that pass there. */
  readonly passing: number;
};

export type Hypothesis = SharesHypothesis | FeelingHypothesis;

/** `goal`: the number of its stage. */
export function hypothesesOf({ shares, feelings }: Statistics, goal: number): Hypothesis[] {
  const told = tell(shares);
  return [
    ...told
      .places("reached")
      .filter((place) => wasReached(told.of("reached", place)))
      .filter((place) => place === goal || !isDeduced(told, place))
      .map((place) => plain("reached", "stage", place, told)),
    ...told.places("stops").map((place) => stops(place, told)),
    ...told.places("slow").map((place) => plain("slow", "stage", place, told)),
    ...told.places("volume").map((place) => plain("volume", "touchpoint", place, told)),
    ...feelingsOf(feelings, told),
  ];
}

/** By somebody, in one of the quarters: 0 % of both is no comparison. */
const wasReached = (patterns: readonly CustomerPattern[]): boolean =>
  patterns.some(({ successes, successes_before }) => successes + successes_before > 0);

/** In one of the quarters nobody was seen at the stage, though some are said to have reached it: the exports tell of it in the other alone. */
function isDeduced(told: Told, place: number): boolean {
  const sum = (measure: ShareName, of: "successes" | "successes_before") =>
    told.of(measure, place).reduce((all, row) => all + row[of] * row.customers, 0);
  return (["successes", "successes_before"] as const).some(
    (of) => sum("own", of) === 0 && sum("reached", of) > 0,
  );
}

type Told = {
  readonly places: (measure: ShareName) => number[];
  readonly of: (measure: ShareName, place: number) => readonly CustomerPattern[];
};

/** Patterns by measure and place. */
function tell(rows: readonly ShareRow[]): Told {
  const lists = Map.groupBy(rows, ({ measure, place }) => `${measure} ${place}`);
  const patternOf = ({
    segment,
    measure: _measure,
    place: _place,
    persona: _persona,
    ...counts
  }: ShareRow) => ({
    ...counts,
    stratum: segment,
  });
  return {
    places: (measure) => {
      const places = rows.filter((row) => row.measure === measure).map(({ place }) => place);
      return [...new Set(places)].sort((a, b) => a - b);
    },
    of: (measure, place) => (lists.get(`${measure} ${place}`) ?? []).map(patternOf),
  };
}

/** Rows of entrants that have the outcome, and all other entrants beside them. */
function ofEntrants(told: Told, measure: "volume" | "ending", place: number): CustomerPattern[] {
  const some = told.of(measure, place);
  const others = new Map<string, CustomerPattern>();
  const add = (one: CustomerPattern, customers: number) => {
    const key = `${one.stratum} ${one.n} ${one.n_before}`;
    const known = others.get(key)?.customers ?? 0;
    others.set(key, { ...one, successes: 0, successes_before: 0, customers: known + customers });
  };
  for (const one of told.of("entrants", 0)) add(one, one.customers);
  for (const one of some) add(one, -one.customers);
  return [...some, ...[...others.values()].filter(({ customers }) => customers > 0)];
}

function plain(
  measure: "reached" | "slow" | "volume",
  level: Level,
  place: number,
  told: Told,
): SharesHypothesis {
  const patterns = measure === "volume" ? ofEntrants(told, measure, place) : told.of(measure, place);
  return { kind: "shares", measure, level, place, patterns, beside: null };
}

function stops(place: number, told: Told): SharesHypothesis {
  const beside = {
    ending: ofEntrants(told, "ending", place),
    settled: told.of("settled", place),
    same_age: told.of("same_age", place),
    waiting: told.of("waiting", place),
  };
  return {
    kind: "shares",
    measure: "stops",
    level: "touchpoint",
    place,
    patterns: told.of("stops", place),
    beside,
  };
}

function feelingsOf(rows: readonly FeelingRow[], told: Told): FeelingHypothesis[] {
  const byPlace = Map.groupBy(rows, ({ level, place }) => `${level} ${place}`);
  return [...byPlace.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const { level, place } = first;
    const bySource = Map.groupBy(
      some.filter(({ source }) => source !== null),
      ({ source }) => source,
    );
    return [
      {
        kind: "means",
        measure: "feeling",
        level,
        place,
        ...opinionsOf(some.filter(({ source }) => source === null)),
        bySource: [...bySource.values()].map(opinionsOf),
        passing: told
          .of(level === "stage" ? "own" : "volume", place)
          .reduce((sum, { successes, customers }) => sum + successes * customers, 0),
      },
    ];
  });
}

const nobody: Opinions = { n: 0, customers: 0, sum: 0, squares: 0 };

function opinionsOf(rows: readonly FeelingRow[]): { now: Opinions; before: Opinions } {
  const add = (isNow: boolean) =>
    rows
      .filter(({ is_now }) => is_now === isNow)
      .reduce((all, row) => ({ ...addMeans(all, row), n: all.n + row.n }), nobody);
  return { now: add(true), before: add(false) };
}
