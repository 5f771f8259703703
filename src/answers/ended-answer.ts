// What ended in a period, whenever it began. In: the marts and a filter. Out: journeys won, lost, renewed and gone, how long the won ones took, and rates by segment to compare.
import type { Database } from "../database/database.ts";
import { type AnswerFacts, filterValues } from "./filter-values.ts";
import { stageId } from "./places.ts";
import type { EndedAnswer, Filter } from "./rows.ts";
import countsSql from "./sql/ended_counts.sql?raw";
import ratesSql from "./sql/ended_rates.sql?raw";
import stagesSql from "./sql/ended_stages.sql?raw";

const COUNTS = [
  "customers",
  "won",
  "late",
  "begun_before",
  "lost",
  "open",
  "said",
  "renewed",
  "gone",
] as const;
type Counts = Record<(typeof COUNTS)[number], number>;
type CountRow = Counts & { readonly segment: number };
type RateRow = Pick<EndedAnswer, "q1_seconds" | "median_seconds" | "q3_seconds"> & {
  readonly segment: number;
  readonly customers: number;
  readonly error: number;
};

/** The row of all segments together. */
const ANY = 254;

export async function answerEnded(
  database: Database,
  facts: AnswerFacts,
  filter: Filter,
): Promise<EndedAnswer> {
  const group = filterValues(filter, facts);
  const [counts, stages, rates] = await Promise.all([
    database.query<CountRow>(countsSql, group),
    database.query<{ stage: number; lost: number }>(stagesSql, group),
    database.query<RateRow>(ratesSql, group),
  ]);
  const all = summed(counts);
  const whole = rates.find(({ segment }) => segment === (filter.segment === null ? ANY : group.segment));
  const { error = null, q1_seconds = null, median_seconds = null, q3_seconds = null } = whole ?? {};
  if (all.customers < facts.threshold) return nothing;
  return {
    kind: "ended",
    n: all.won + all.lost + all.renewed + all.gone,
    ...all,
    ...{ error, q1_seconds, median_seconds, q3_seconds },
    stages: stages.map(({ stage, lost }) => ({ stage: stageId(facts, stage), lost })),
    strata: counts.flatMap(({ segment, won, lost }) => {
      const rate = rates.find((one) => one.segment === segment);
      if (rate === undefined || won + lost === 0) return [];
      const name = segment === 0 ? "" : (facts.segments[segment - 1]?.id ?? "");
      return [{ segment: name, won, n: won + lost, customers: rate.customers, error: rate.error }];
    }),
  };
}

const nothing: EndedAnswer = {
  ...{ kind: "ended", n: null, customers: null, won: 0, late: 0, begun_before: 0, lost: 0, open: 0, said: 0 },
  ...{
    renewed: 0,
    gone: 0,
    error: null,
    q1_seconds: null,
    median_seconds: null,
    q3_seconds: null,
    stages: [],
    strata: [],
  },
};

function summed(rows: readonly Counts[]): Counts {
  const sumOf = (name: keyof Counts) => rows.reduce((sum, row) => sum + row[name], 0);
  return Object.fromEntries(COUNTS.map((name) => [name, sumOf(name)])) as Counts;
}
