// The statistics of two quarters by plain loops, from journeys and opinions one by one: what SQL must find. In: rows. Out: the same rows as SQL's.
import type { Level, Measure } from "../../src/answers/finding.ts";
import type {
  FeelingRow,
  MaturityRow,
  OverlapRow,
  ShareName,
  ShareRow,
  Statistics,
} from "../../src/findings/statistics.ts";

export type PlainJourney = {
  readonly customer: number | string;
  readonly isNow: boolean;
  readonly persona: number;
  readonly segment: number;
  /** Touchpoints in order; 0 is unclassified. */
  readonly path: readonly number[];
  /** Steps of the path that lie within the window. */
  readonly windowSteps: number;
  readonly reached: number;
  /** It begins after the goal, so it says nothing of how far others get. */
  readonly isExisting?: boolean;
  readonly own: readonly number[];
  readonly isOpen: boolean;
  readonly isMature: boolean;
  /** Until the window is over; 0 where it is. */
  readonly days: number;
  readonly isSettled: boolean;
  /** Stage → seconds from the stage before. */
  readonly times: ReadonlyMap<number, number>;
};
export type PlainOpinion = {
  readonly person: number | string;
  readonly isNow: boolean;
  readonly persona: number;
  readonly segment: number;
  readonly touchpoint: number;
  readonly source: string;
  readonly score: number;
  /** Of the journey it belongs to. */
  readonly path: readonly number[] | null;
};
/** Stage of each touchpoint, number of stages, goal. */
export type PlainCompany = {
  readonly stageOf: ReadonlyMap<number, number>;
  readonly stages: number;
  readonly goal: number;
};

/** Journeys of one customer with one outcome: now and before, all and successes. */
type Tally = { n: number; successes: number; n_before: number; successes_before: number };
type Told = Tally & { readonly measure: ShareName; readonly place: number };
type Leaf = { readonly persona: number; readonly segment: number };

export function plainStatistics(
  journeys: readonly PlainJourney[],
  opinions: readonly PlainOpinion[],
  company: PlainCompany,
): Statistics {
  const mature = journeys.filter(({ isMature }) => isMature);
  const medians = mediansOf(mature);
  return {
    shares: sharesOf(mature, company, medians),
    feelings: feelingsOf(opinions, company),
    maturity: maturityOf(journeys),
    overlaps: overlapsOf(mature, opinions, company, medians),
    hidden: [],
  };
}

type Tell = (measure: ShareName, place: number, isSuccess: boolean) => void;

/** What each journey says of each share: was it concerned, and did it happen. */
function tellOutcomes(
  journey: PlainJourney,
  { stageOf, stages, goal }: PlainCompany,
  medians: ReadonlyMap<string, number>,
  tell: Tell,
): void {
  tell("entrants", 0, false);
  if (journey.isExisting !== true)
    for (let stage = 2; stage <= stages; stage += 1) tell("reached", stage, journey.reached >= stage);
  for (const stage of journey.own) tell("own", stage, true);
  for (const [stage, seconds] of journey.times)
    tell("slow", stage, seconds > (medians.get(`${journey.segment} ${stage}`) ?? 0));
  const last = journey.path.at(-1);
  const lastWithin = journey.path[journey.windowSteps - 1];
  for (const touchpoint of new Set(journey.path)) {
    if (touchpoint === 0) continue;
    tell("volume", touchpoint, true);
    if ((stageOf.get(touchpoint) ?? 0) >= goal) continue;
    const isLast = touchpoint === last;
    if (isLast && journey.isOpen) tell("waiting", touchpoint, true);
    else tell("stops", touchpoint, isLast);
    if (isLast && !journey.isOpen) tell("ending", touchpoint, true);
    if (journey.isSettled && !(isLast && journey.isOpen)) tell("settled", touchpoint, isLast);
    if (journey.path.indexOf(touchpoint) < journey.windowSteps)
      tell("same_age", touchpoint, lastWithin === touchpoint);
  }
}

function sharesOf(
  journeys: readonly PlainJourney[],
  company: PlainCompany,
  medians: ReadonlyMap<string, number>,
): ShareRow[] {
  const patterns = new Map<number, ShareRow>();
  for (const own of Map.groupBy(journeys, ({ customer }) => customer).values()) {
    const [first, ...more] = own;
    if (first === undefined) continue;
    // Most customers have one journey: what it says is all there is to add up.
    const told: Told[] = [];
    for (const journey of [first, ...more])
      tellOutcomes(journey, company, medians, (measure, place, isSuccess) => {
        const known =
          journey === first ? undefined : told.find((one) => one.measure === measure && one.place === place);
        const tally = known ?? { measure, place, n: 0, successes: 0, n_before: 0, successes_before: 0 };
        if (known === undefined) told.push(tally);
        count(tally, journey.isNow, isSuccess);
      });
    const [entrants] = told;
    for (const one of told) {
      const isOfEntrants = one.measure === "volume" || one.measure === "ending";
      addPattern(patterns, first, one, isOfEntrants ? (entrants ?? one) : one);
    }
  }
  return [...patterns.values()];
}

function count(tally: Tally, isNow: boolean, isSuccess: boolean): void {
  if (isNow) {
    tally.n += 1;
    tally.successes += Number(isSuccess);
  } else {
    tally.n_before += 1;
    tally.successes_before += Number(isSuccess);
  }
}

/** `n` and `n_before` are those of `base`: of entrants, all that the customer has. */
function addPattern(
  patterns: Map<number, ShareRow>,
  { persona, segment }: Leaf,
  { measure, place, successes, successes_before }: Told,
  { n, n_before }: Tally,
): void {
  const name = codeOf(measures.indexOf(measure), place, persona, segment);
  const key = name * 64 ** 4 + codeOf(n, successes, n_before, successes_before);
  const known = patterns.get(key) as { customers: number } | undefined;
  if (known !== undefined) known.customers += 1;
  else
    patterns.set(key, {
      measure,
      place,
      persona,
      segment,
      n,
      successes,
      n_before,
      successes_before,
      customers: 1,
    });
}

const measures: readonly ShareName[] = [
  "reached",
  "stops",
  "feeling",
  "slow",
  "volume",
  "entrants",
  "own",
  "ending",
  "waiting",
  "settled",
  "same_age",
];

/** Four small numbers as one: simulations count millions of them. */
function codeOf(a: number, b: number, c: number, d: number): number {
  if (Math.max(a, b, c, d) >= 64) throw new RangeError(`too large to tell apart: ${a} ${b} ${c} ${d}`);
  return ((a * 64 + b) * 64 + c) * 64 + d;
}

/** The usual median of each segment and stage, over both quarters. */
function mediansOf(journeys: readonly PlainJourney[]): Map<string, number> {
  const times = new Map<string, number[]>();
  for (const { segment, times: own } of journeys)
    for (const [stage, seconds] of own) {
      const key = `${segment} ${stage}`;
      const list = times.get(key) ?? [];
      list.push(seconds);
      times.set(key, list);
    }
  return new Map([...times].map(([key, list]) => [key, middle(list.sort((a, b) => a - b))]));
}

function middle(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

/** Scores of each person at each place, of each source and of all (null); then what these people's means add up to. */
function feelingsOf(opinions: readonly PlainOpinion[], { stageOf }: PlainCompany): FeelingRow[] {
  const rows = new Map<string, FeelingRow & { readonly scores: Map<PlainOpinion["person"], number[]> }>();
  for (const opinion of opinions)
    for (const level of ["stage", "touchpoint"] as const)
      for (const source of [null, opinion.source])
        for (const { persona, segment } of filtersOf(opinion)) {
          const { person, isNow, touchpoint, score } = opinion;
          const place = level === "stage" ? (stageOf.get(touchpoint) ?? 0) : touchpoint;
          const key = `${isNow} ${persona} ${segment} ${level} ${place} ${source}`;
          const row = rows.get(key) ?? {
            ...{ is_now: isNow, persona, segment, level, place, source },
            ...{ n: 0, customers: 0, sum: 0, squares: 0, scores: new Map() },
          };
          rows.set(key, row);
          const own = row.scores.get(person);
          if (own === undefined) row.scores.set(person, [score]);
          else own.push(score);
        }
  return [...rows.values()].map(({ scores, ...row }) => {
    const lists = [...scores.values()];
    const means = lists.map((list) => list.reduce((sum, score) => sum + score, 0) / list.length);
    return {
      ...row,
      n: lists.reduce((sum, list) => sum + list.length, 0),
      customers: lists.length,
      sum: means.reduce((sum, mean) => sum + mean, 0),
      squares: means.reduce((sum, mean) => sum + mean * mean, 0),
    };
  });
}

/** Every filter that takes in somebody of that persona and segment. */
function filtersOf({ persona, segment }: Leaf): Pick<FeelingRow, "persona" | "segment">[] {
  return [
    { persona: null, segment: null },
    { persona, segment: null },
    { persona: null, segment },
    { persona, segment },
  ];
}

function maturityOf(journeys: readonly PlainJourney[]): MaturityRow[] {
  const rows = new Map<string, MaturityRow>();
  for (const { persona, segment, isNow, days } of journeys) {
    const key = `${persona} ${segment} ${isNow} ${days}`;
    const n = (rows.get(key)?.n ?? 0) + 1;
    rows.set(key, { persona, segment, is_now: isNow, days, n });
  }
  return [...rows.values()];
}

function overlapsOf(
  journeys: readonly PlainJourney[],
  opinions: readonly PlainOpinion[],
  { stageOf, stages }: PlainCompany,
  medians: ReadonlyMap<string, number>,
): OverlapRow[] {
  const rows = new Map<number, OverlapRow>();
  const add = (leaf: Leaf, measure: Measure, level: Level, place: number, path: readonly number[]) => {
    for (const touchpoint of new Set([0, ...path])) {
      const { persona, segment } = leaf;
      const state = codeOf(measures.indexOf(measure), level === "stage" ? 0 : 1, place, 0);
      const key = state * 64 ** 3 + codeOf(0, touchpoint, persona, segment);
      const known = rows.get(key) as { n: number } | undefined;
      if (known !== undefined) known.n += 1;
      else rows.set(key, { persona, segment, measure, level, place, touchpoint, n: 1 });
    }
  };
  for (const journey of journeys) {
    const last = journey.path.at(-1) ?? 0;
    if (!journey.isOpen && last > 0) add(journey, "stops", "touchpoint", last, journey.path);
    for (let stage = journey.reached + 1; stage <= stages; stage += 1)
      add(journey, "reached", "stage", stage, journey.path);
    for (const [stage, seconds] of journey.times)
      if (seconds > (medians.get(`${journey.segment} ${stage}`) ?? 0))
        add(journey, "slow", "stage", stage, journey.path);
  }
  for (const [opinion, path] of unhappyJourneys(opinions)) {
    add(opinion, "feeling", "touchpoint", opinion.touchpoint, path);
    add(opinion, "feeling", "stage", stageOf.get(opinion.touchpoint) ?? 0, path);
  }
  return [...rows.values()];
}

/** One for each customer, quarter, touchpoint, source and path where the scores add up to less than nothing. */
function unhappyJourneys(opinions: readonly PlainOpinion[]): [PlainOpinion, readonly number[]][] {
  const sums = new Map<string, { opinion: PlainOpinion; total: number }>();
  for (const opinion of opinions) {
    const { person, isNow, touchpoint, source, path, score } = opinion;
    const key = JSON.stringify([person, isNow, touchpoint, source, path]);
    sums.set(key, { opinion, total: (sums.get(key)?.total ?? 0) + score });
  }
  return [...sums.values()].flatMap(({ opinion, total }) =>
    total < 0 && opinion.path !== null ? [[opinion, opinion.path] as [PlainOpinion, readonly number[]]] : [],
  );
}
