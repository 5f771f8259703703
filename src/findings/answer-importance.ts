// What each touchpoint is worth to reaching the goal, and how long its requests wait. In: the importance tables and a filter. Out: the answer, as it is published.
import { type AnswerFacts, filterValues } from "../answers/filter-values.ts";
import { touchpointId } from "../answers/places.ts";
import type { Filter, ImportanceAnswer, TouchpointImportance } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import type { Database } from "../database/database.ts";
import { jackknifeInterval } from "../statistics/jackknife.ts";
import { type CountedMove, removalEffects, START } from "../statistics/removal-effect.ts";
import passesSql from "./sql/importance_customers.sql?raw";
import movesSql from "./sql/importance_move_counts.sql?raw";
import responsesSql from "./sql/response_times.sql?raw";

type Leaf = { readonly period: number; readonly segment: number; readonly persona: number };
type MoveRow = Leaf & CountedMove & { readonly part: number };
type PassRow = Leaf & { readonly touchpoint: number; readonly customers: number };
type ResponseRow = {
  readonly [Key in keyof Leaf]: number | null;
} & {
  readonly touchpoint: number;
  readonly n: number;
  readonly customers: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
};

/** All filters' rows: they are read once, whatever the number of filters. */
export type ImportanceRows = {
  readonly moves: readonly MoveRow[];
  readonly passes: readonly PassRow[];
  readonly responses: readonly ResponseRow[];
};

export type ImportanceFacts = AnswerFacts & Pick<Site, "verdict_n">;

export async function readImportance(database: Database): Promise<ImportanceRows> {
  const [moves, passes, responses] = await Promise.all([
    database.query<MoveRow>(movesSql),
    database.query<PassRow>(passesSql),
    database.query<ResponseRow>(responsesSql),
  ]);
  return { moves, passes, responses };
}

/** The whole way, for one filter; `buildImportanceTables` came before. */
export async function answerImportance(
  database: Database,
  facts: ImportanceFacts,
  filter: Filter,
): Promise<ImportanceAnswer> {
  return importanceOf(await readImportance(database), facts, filter);
}

export function importanceOf(rows: ImportanceRows, facts: ImportanceFacts, filter: Filter): ImportanceAnswer {
  const values = filterValues(filter, facts);
  const isIn = (leaf: Leaf): boolean =>
    (values.period === null || leaf.period === values.period) &&
    (values.segment === null || leaf.segment === values.segment) &&
    (values.persona === null || leaf.persona === values.persona);
  const moves = rows.moves.filter(isIn);
  const n = moves.reduce((sum, row) => sum + (row.source === START ? row.n : 0), 0);
  const isTold = n >= facts.threshold;
  const effects = isTold ? effectsOf(moves) : new Map<number, Effect>();
  const customers = new Map<number, number>();
  for (const row of rows.passes.filter(isIn))
    customers.set(row.touchpoint, (customers.get(row.touchpoint) ?? 0) + row.customers);
  const responses = rows.responses.filter(
    ({ period, segment, persona, customers: people }) =>
      period === values.period &&
      segment === values.segment &&
      persona === values.persona &&
      people >= facts.threshold,
  );
  const numbers = [...new Set([...effects.keys(), ...responses.map(({ touchpoint }) => touchpoint)])];
  return {
    kind: "importance",
    tested: true,
    n: isTold ? n : null,
    touchpoints: numbers
      .filter((number) => number > 0)
      .toSorted((a, b) => a - b)
      .flatMap((number): TouchpointImportance[] => {
        const effect = (customers.get(number) ?? 0) >= facts.verdict_n ? effects.get(number) : undefined;
        const response = responses.find(({ touchpoint }) => touchpoint === number);
        if (effect === undefined && response === undefined) return [];
        return [
          {
            touchpoint: touchpointId(facts, number),
            ...(effect ?? { removal: null, low: null, high: null }),
            response: response === undefined ? null : waiting(response),
          },
        ];
      }),
  };
}

type Effect = { readonly removal: number; readonly low: number | null; readonly high: number | null };

/** Of all customers, and without each part of them in turn. */
function effectsOf(moves: readonly MoveRow[]): ReadonlyMap<number, Effect> {
  const whole = removalEffects(added(moves));
  const parts = [...new Set(moves.map(({ part }) => part))];
  const without = parts.map((part) => removalEffects(added(moves.filter((row) => row.part !== part))));
  return new Map(
    [...whole].map(([place, removal]) => {
      const interval = jackknifeInterval(
        removal,
        without.map((effects) => effects.get(place) ?? 0),
      );
      return [
        place,
        {
          removal: rounded(removal),
          low: interval === null ? null : rounded(Math.max(0, interval.low)),
          high: interval === null ? null : rounded(Math.min(1, interval.high)),
        },
      ];
    }),
  );
}

/** The same move of several groups of customers is one. */
function added(moves: readonly MoveRow[]): CountedMove[] {
  const sums = new Map<number, Map<number, number>>();
  for (const { source, target, n } of moves) {
    const targets = sums.get(source) ?? new Map<number, number>();
    targets.set(target, (targets.get(target) ?? 0) + n);
    sums.set(source, targets);
  }
  return [...sums].flatMap(([source, targets]) => [...targets].map(([target, n]) => ({ source, target, n })));
}

/** To a tenth of a percent: what one customer adds is not told, and engines that differ in the last digit say the same. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}

/** Within one percent, as all times. */
function waiting({ n, q1, median, q3 }: ResponseRow): NonNullable<TouchpointImportance["response"]> {
  const near = (seconds: number): number => Number(seconds.toPrecision(3));
  return { n, q1_seconds: near(q1), median_seconds: near(median), q3_seconds: near(q3) };
}
