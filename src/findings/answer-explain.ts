// The journey read backwards: what is over-represented where it ends badly, and how long it takes to end well. In: the tables of cases and a filter. Out: the answer, as it is published.
import { type AnswerFacts, filterValues } from "../answers/filter-values.ts";
import { touchpointId } from "../answers/places.ts";
import type { ExplainAnswer, Filter, OutcomeCase, OutcomeTouchpoint } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import type { Database } from "../database/database.ts";
import { type HeldAgainst, heldAgainst, type SegmentPattern, verdictsOf } from "./held-against.ts";
import timesSql from "./sql/goal_time_counts.sql?raw";
import patternsSql from "./sql/outcome_patterns.sql?raw";

type Base = OutcomeCase["base"];
type PatternRow = SegmentPattern & {
  readonly base: Base;
  readonly touchpoint: number;
  readonly period: number;
};
type TimeRow = {
  readonly period: number | null;
  readonly segment: number | null;
  readonly persona: number | null;
  readonly span: number;
  readonly n: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
};

/** All filters' rows: they are read once, whatever the number of filters. */
export type ExplainRows = { readonly patterns: readonly PatternRow[]; readonly times: readonly TimeRow[] };
export type ExplainFacts = AnswerFacts & Pick<Site, "verdict_n">;

const BASES: readonly Base[] = ["opinion", "deal", "cart"];
/** The first day of each span, and of the next; null: without end. */
const SPANS = [0, 1, 3, 8, 15, 31, 61, null] as const;

export async function readExplain(database: Database): Promise<ExplainRows> {
  const [patterns, times] = await Promise.all([
    database.query<PatternRow>(patternsSql),
    database.query<TimeRow>(timesSql),
  ]);
  return { patterns, times };
}

/** The whole way, for one filter; `buildExplainTables` came before. */
export async function answerExplain(
  database: Database,
  facts: ExplainFacts,
  filter: Filter,
): Promise<ExplainAnswer> {
  return explainOf(await readExplain(database), facts, filter);
}

/** Cases are told of everybody alone: split by persona they are too few to tell, and told of both they would be found by subtracting. */
export function explainOf(rows: ExplainRows, facts: ExplainFacts, filter: Filter): ExplainAnswer {
  const { period, segment, persona } = filterValues(filter, facts);
  const times = timesOf(
    rows.times.filter((row) => row.period === period && row.segment === segment && row.persona === persona),
    facts.threshold,
  );
  const isEverybody = segment === null && persona === null;
  const patterns = rows.patterns.filter((row) => period === null || row.period === period);
  return {
    kind: "explain",
    tested: true,
    n: times?.n ?? null,
    times,
    cases: isEverybody ? casesOf(patterns, facts) : null,
  };
}

/** Spans of few are told with the next, the last ones with those before. */
function timesOf(rows: readonly TimeRow[], threshold: number): ExplainAnswer["times"] {
  const [first] = rows;
  const n = rows.reduce((sum, row) => sum + row.n, 0);
  if (first === undefined || n < threshold) return null;
  const spans: { from: number; to: number | null; n: number }[] = [];
  for (const [at, from] of SPANS.slice(0, -1).entries()) {
    const own = rows.find(({ span }) => span === from)?.n ?? 0;
    const last = spans.at(-1);
    if (last !== undefined && last.n > 0 && last.n < threshold) {
      last.to = SPANS[at + 1] ?? null;
      last.n += own;
    } else spans.push({ from: from ?? 0, to: SPANS[at + 1] ?? null, n: own });
  }
  // Backwards over spans of nobody too: what is put together must hold enough.
  for (
    let end = spans.at(-1);
    end !== undefined && end.n < threshold && spans.length > 1;
    end = spans.at(-1)
  ) {
    if (end.n === 0) break;
    spans.pop();
    const before = spans.at(-1);
    if (before === undefined) break;
    before.n += end.n;
    before.to = end.to;
  }
  const near = (seconds: number): number => Number(seconds.toPrecision(3));
  return {
    n,
    q1_seconds: near(first.q1),
    median_seconds: near(first.median),
    q3_seconds: near(first.q3),
    spans,
  };
}

type Measured = HeldAgainst & { readonly base: Base; readonly touchpoint: string };

/** One correction over everything that is read backwards at once. */
function casesOf(patterns: readonly PatternRow[], facts: ExplainFacts): OutcomeCase[] {
  const groups = Map.groupBy(patterns, ({ base, touchpoint }) => `${base} ${touchpoint}`);
  const measured = [...groups.values()].flatMap((rows) => measure(rows, facts));
  const verdicts = verdictsOf(measured);
  const told = measured.map(({ base, p, ...figures }, at) => ({
    base,
    figures: { ...figures, verdict: verdicts[at] ?? "too-few" } satisfies OutcomeTouchpoint,
  }));
  return BASES.flatMap((base): OutcomeCase[] => {
    const rows = told.flatMap((one) => (one.base === base ? [one.figures] : []));
    if (rows.length === 0) return [];
    return [
      {
        base,
        n: Math.max(...rows.map(({ n }) => n)),
        n_beside: Math.max(...rows.map(({ n_beside }) => n_beside)),
        touchpoints: rows.toSorted((a, b) => (b.difference ?? -2) - (a.difference ?? -2)),
      },
    ];
  });
}

function measure(rows: readonly PatternRow[], facts: ExplainFacts): Measured[] {
  const [first] = rows;
  if (first === undefined) return [];
  const held = heldAgainst(rows, facts.verdict_n);
  if (held.n === 0 || held.n_beside === 0 || held.n + held.n_beside < facts.threshold) return [];
  return [{ base: first.base, touchpoint: touchpointId(facts, first.touchpoint), ...held }];
}
