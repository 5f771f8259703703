// What people do next. In: the marts and a filter. Out: the commonest moves from the touchpoints of each stage, with the median time they take.
import type { Database } from "../database/database.ts";
import { type AnswerFacts, filterValues } from "./filter-values.ts";
import { touchpointId } from "./places.ts";
import type { Filter, Move, MovesAnswer } from "./rows.ts";
import movesSql from "./sql/next_moves.sql?raw";
import factsSql from "./sql/path_facts.sql?raw";
import timesSql from "./sql/path_times.sql?raw";

/** Moves told of one touchpoint. */
const SHOWN = 3;

type MoveRow = { readonly source: number; readonly target: number; readonly n: number };
type TimeRow = Omit<MoveRow, "n"> & { readonly median_seconds: number };

const pairOf = ({ source, target }: Omit<MoveRow, "n">): string => `${source} ${target}`;

/** Moves are of all journeys of a group: which of them pass another touchpoint, no table tells. */
export async function answerMoves(
  database: Database,
  facts: AnswerFacts,
  filter: Filter,
): Promise<MovesAnswer> {
  const group = filterValues(filter, facts);
  const { threshold } = facts;
  const [[all], moves, times] = await Promise.all([
    database.query<{ n: number }>(factsSql, { ...group, touchpoint: null }),
    database.query<MoveRow>(movesSql, { ...group, threshold }),
    database.query<TimeRow>(timesSql, group),
  ]);
  if (all === undefined || all.n < threshold) return { kind: "moves", n: null, moves: [] };
  const seconds = new Map(times.map((row) => [pairOf(row), row.median_seconds]));
  const told = (row: MoveRow): Move => ({
    source: touchpointId(facts, row.source),
    target: touchpointId(facts, row.target),
    n: row.n,
    median_seconds: seconds.get(pairOf(row)) ?? null,
  });
  return { kind: "moves", n: all.n, moves: commonest(moves).map(told) };
}

/** Rows come by touchpoint, the commonest move first. */
function commonest(rows: readonly MoveRow[]): readonly MoveRow[] {
  const counted = new Map<number, number>();
  return rows.filter(({ source }) => {
    const before = counted.get(source) ?? 0;
    counted.set(source, before + 1);
    return before < SHOWN;
  });
}
