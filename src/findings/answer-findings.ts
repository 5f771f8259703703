// The list of findings of one filter and one comparison. In: statistics of two quarters and the site. Out: the answer, as it is published.
import { type AnswerFacts, filterValues } from "../answers/filter-values.ts";
import type { Finding, FindingsAnswer } from "../answers/finding.ts";
import { stageNumber } from "../answers/places.ts";
import type { Filter } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import type { Database } from "../database/database.ts";
import { begunBetween, begunStages } from "./begun-sources.ts";
import { causesOf, type PlacesByNumber } from "./causes.ts";
import { endedBetween } from "./ended-sources.ts";
import { findingKey, placeId } from "./finding-key.ts";
import { hypothesesOf } from "./hypotheses.ts";
import { type JudgedHypothesis, judge } from "./judge.ts";
import { type AgedPair, newestJudgeable, readAges } from "./judgeable.ts";
import { daysToWait, KNOWN_SHARE, matureBySegment, matureShare } from "./maturity.ts";
import { byInterest, journeysConcerned } from "./rank.ts";
import { type Pair, readStatistics, type Statistics, statisticsOf } from "./statistics.ts";

/** What of the site the list needs. */
export type FindingsFacts = Omit<AnswerFacts, "touchpoints"> &
  Pick<Site, "verdict_n" | "touchpoints" | "source_ends" | "window_days" | "segment_window_days">;

/** Distinct causes told first. */
const LEADS = 3;

/** The whole way, for one filter; `buildFindingTables` came before. Throws on a filter by touchpoint: such lists are not tested. */
export async function answerFindings(
  database: Database,
  facts: FindingsFacts & Pick<Site, "periods">,
  filter: Filter,
  compare: string,
): Promise<FindingsAnswer> {
  const pair = { period: filter.period, compare };
  const [statistics, ages] = await Promise.all([
    readStatistics(database, pair, stageNumber(facts, facts.goal_stage)),
    readAges(database, facts),
  ]);
  return listFindings(statistics, pair, filter, facts, ages);
}

/** The list of one filter, out of the statistics of everybody; `ages` are those of all quarters that may be offered instead. */
export function listFindings(
  everybody: Statistics,
  pair: Pair,
  filter: Filter,
  facts: FindingsFacts,
  ages: readonly AgedPair[] = [],
): FindingsAnswer {
  if (filter.through !== null) throw new Error("unsupported filter: findings through a touchpoint");
  const { persona, segment } = filterValues(filter, facts);
  const statistics = statisticsOf(everybody, persona as number | null, segment as number | null);
  const entrants = entrantsOf(statistics);
  const isSmall = Math.min(entrants.customers, entrants.customers_before) < facts.threshold;
  // Where nobody is old enough yet, opinions are compared all the same, and from when rates can be is told: of everybody, who are no small group.
  const isEverybody = filter.persona === null && filter.segment === null;
  if (isSmall && !(isEverybody && hasEntrants(statistics, facts.threshold))) return nothing(pair);
  const share = matureShare(statistics.maturity);
  const goal = stageNumber(facts, facts.goal_stage);
  const hypotheses = hypothesesOf(statistics, goal).filter(({ kind }) => !isSmall || kind === "means");
  const judged = judge(hypotheses, {
    verdictN: facts.verdict_n,
    isMature: (share ?? 0) >= KNOWN_SHARE,
    matureBy: matureBySegment(statistics.maturity),
    isCut: endedBetween(facts, pair).length > 0,
    isBegun: begunPlaces(pair, facts),
  }).toSorted(byInterest);
  const causes = causesOf(provenOf(judged, facts), byNumber(facts), statistics.overlaps);
  return {
    kind: "findings",
    ...pair,
    tested: true,
    ...(isSmall ? noEntrants : entrants),
    mature_share: share,
    days_to_wait: daysToWait(statistics.maturity),
    judgeable: newestJudgeable(ages, persona as number | null, segment as number | null, facts.verdict_n),
    findings: inOrder(judged, causes, facts).map((one) => findingOf(one, causes, facts)),
    leads: [...new Set(causes.values())].slice(0, LEADS),
  };
}

/** Whether a place lies at a stage whose shares do not compare, since a source begins in between. */
function begunPlaces(pair: Pair, facts: FindingsFacts) {
  const stages = begunStages(begunBetween(facts, pair), facts);
  const numbers = new Set([...stages].map((id) => stageNumber(facts, id)));
  const touchpoints = new Set(
    facts.touchpoints.flatMap(({ number, stage }) => (stage !== null && stages.has(stage) ? [number] : [])),
  );
  return ({ level, place }: Pick<JudgedHypothesis["hypothesis"], "level" | "place">) =>
    (level === "stage" ? numbers : touchpoints).has(place);
}

/** Of both quarters, however young. */
function hasEntrants({ maturity }: Statistics, least: number): boolean {
  return [true, false].every((isNow) => {
    const own = maturity.filter((row) => row.is_now === isNow);
    return own.reduce((sum, { n }) => sum + n, 0) >= Math.max(1, least);
  });
}

const noEntrants = { n: null, n_before: null, customers: null, customers_before: null } as const;

function nothing(pair: Pair): FindingsAnswer {
  const unknown = { ...noEntrants, mature_share: null, days_to_wait: null, judgeable: null };
  return { kind: "findings", ...pair, tested: true, ...unknown, findings: [], leads: [] };
}

function entrantsOf({ shares }: Statistics) {
  const rows = shares.filter(({ measure }) => measure === "entrants");
  const sum = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + of(row) * row.customers, 0);
  return {
    n: sum(({ n }) => n),
    n_before: sum(({ n_before }) => n_before),
    customers: sum(({ n }) => Number(n > 0)),
    customers_before: sum(({ n_before }) => Number(n_before > 0)),
  };
}

const keyOf = ({ hypothesis: { measure, level, place } }: JudgedHypothesis, facts: FindingsFacts) =>
  findingKey(facts, measure, level, place);

function provenOf(judged: readonly JudgedHypothesis[], facts: FindingsFacts) {
  return judged.flatMap((one) => {
    const { hypothesis, verdict } = one;
    if (verdict !== "up" && verdict !== "down") return [];
    const { measure, level, place } = hypothesis;
    return [{ key: keyOf(one, facts), measure, level, place, verdict }];
  });
}

/** Proven changes cause by cause, each behind the one that leads it; the others as they are. */
function inOrder(
  judged: readonly JudgedHypothesis[],
  causes: ReadonlyMap<string, string>,
  facts: FindingsFacts,
): JudgedHypothesis[] {
  const leaders = [...new Set(causes.values())];
  const placeOf = (one: JudgedHypothesis) => {
    const key = keyOf(one, facts);
    const cause = causes.get(key);
    if (cause === undefined) return 2 * leaders.length;
    return 2 * leaders.indexOf(cause) + Number(cause !== key);
  };
  return judged.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function byNumber(facts: FindingsFacts): PlacesByNumber {
  const stageOf = (stage: string | null) => (stage === null ? null : stageNumber(facts, stage));
  return new Map(
    facts.touchpoints.map(({ number, stage, channel }) => [
      number,
      { stage: stageOf(stage), channel: channel.fr },
    ]),
  );
}

function findingOf(
  judged: JudgedHypothesis,
  causes: ReadonlyMap<string, string>,
  facts: FindingsFacts,
): Finding {
  const { measure, level, place } = judged.hypothesis;
  const key = keyOf(judged, facts);
  const id = placeId(facts, level, place);
  const named = { key, measure, level, place: id, verdict: judged.verdict, why: judged.why };
  if (isSmall(judged, facts.threshold)) return { ...named, ...untold };
  const { hypothesis: _hypothesis, p: _p, interval, ...figures } = judged;
  return {
    ...figures,
    ...named,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    concerned: journeysConcerned(judged),
    cause: causes.get(key) ?? null,
  };
}

/** Those who pass a touchpoint are a group too, and not only what became of one. */
function isSmall(
  { customers, customers_before, hypothesis, ...one }: JudgedHypothesis,
  least: number,
): boolean {
  const passing = hypothesis.measure === "volume" ? [one.count ?? 0, one.count_before ?? 0] : [];
  return Math.min(customers, customers_before) < least || passing.some((n) => n > 0 && n < least);
}

/** Both sides and their difference, where they may not be told. */
export const untoldFigures = {
  before: null,
  after: null,
  difference: null,
  low: null,
  high: null,
  n: null,
  n_before: null,
} as const;

/** Under the threshold of what is published, nothing but the name. */
const untold = {
  ...untoldFigures,
  count: null,
  count_before: null,
  customers: null,
  customers_before: null,
  mix: null,
  provable: null,
  of_entrants: null,
  settled: null,
  same_age: null,
  concerned: 0,
  cause: null,
} as const;
