// What two quarters have to say, as numbers that add up over groups of customers. In: the finding tables. Out: rows by persona and segment.
import type { Level, Measure } from "../answers/finding.ts";
import { periodCode } from "../answers/period.ts";
import type { Database } from "../database/database.ts";
import { type HiddenCell, hiddenFrom, type IsHidden } from "./hidden.ts";
import feelingsSql from "./sql/feelings.sql?raw";
import hiddenSql from "./sql/hidden_cells.sql?raw";
import maturitySql from "./sql/maturity.sql?raw";
import overlapsSql from "./sql/overlaps.sql?raw";
import sharePartsSql from "./sql/share_parts.sql?raw";
import sharesSql from "./sql/shares.sql?raw";
import slowSql from "./sql/slow.sql?raw";

/** Numbers of a persona and a segment as tables have them; 0 is none. A customer has one of each, so rows of different ones add up. */
export type Leaf = { readonly persona: number; readonly segment: number };

/** Beside the measures: all entrants; those with a step of their own at a stage; and of a touchpoint, who ends there in other ways. */
export type ShareName = Measure | "entrants" | "own" | "ending" | "waiting" | "settled" | "same_age";

export type ShareRow = Leaf & {
  readonly measure: ShareName;
  readonly place: number;
  readonly n: number;
  readonly successes: number;
  readonly n_before: number;
  readonly successes_before: number;
  readonly customers: number;
};
/** Of a whole filter: persona or segment null is any. `source` null: all of them. Sums are of the customers' own means. */
export type FeelingRow = {
  readonly persona: number | null;
  readonly segment: number | null;
  readonly is_now: boolean;
  readonly level: Level;
  readonly place: number;
  readonly source: string | null;
  readonly n: number;
  readonly customers: number;
  readonly sum: number;
  readonly squares: number;
};
/** Journeys whose window is over in so many days: 0 of mature ones. */
export type MaturityRow = Leaf & { readonly is_now: boolean; readonly days: number; readonly n: number };
/** Journeys in the state of the hypothesis that passed the touchpoint; touchpoint 0 has all of them. */
export type OverlapRow = Leaf & {
  readonly measure: Measure;
  readonly level: Level;
  readonly place: number;
  readonly touchpoint: number;
  readonly n: number;
};
export type Statistics = {
  readonly shares: readonly ShareRow[];
  readonly feelings: readonly FeelingRow[];
  readonly maturity: readonly MaturityRow[];
  readonly overlaps: readonly OverlapRow[];
  readonly hidden: readonly HiddenCell[];
};

export type Pair = { readonly period: string; readonly compare: string };

/** Passes counted at once: a million take about half a gigabyte, and near the end of its memory the engine dies. */
const MOST_PASSES = 1_000_000;

/**
 * One reading serves every filter by persona or segment (`statisticsOf`). Stops are told of touchpoints before the goal stage.
 * @param most passes counted at once: the rows are the same
 */
export async function readStatistics(
  database: Database,
  pair: Pair,
  goalStage: number,
  most = MOST_PASSES,
): Promise<Statistics> {
  const values = { period: periodCode(pair.period), compare: periodCode(pair.compare) };
  const [shares, slow, feelings, maturity, overlaps, hidden] = await Promise.all([
    readShares(database, { ...values, goal: goalStage }, most),
    database.query<ShareRow>(slowSql, values),
    database.query<FeelingRow>(feelingsSql, values),
    database.query<MaturityRow>(maturitySql, values),
    database.query<OverlapRow>(overlapsSql, values),
    database.query<HiddenCell>(hiddenSql, values),
  ]);
  return { shares: [...shares, ...slow], feelings, maturity, overlaps, hidden };
}

type ShareValues = { readonly period: number | null; readonly compare: number | null; readonly goal: number };

async function readShares(database: Database, values: ShareValues, most: number): Promise<ShareRow[]> {
  const { period, compare } = values;
  const [counted] = await database.query<{ parts: number }>(sharePartsSql, { period, compare, most });
  const parts = counted?.parts ?? 1;
  const rows: ShareRow[] = [];
  for (let part = 0; part < parts; part += 1)
    rows.push(...(await database.query<ShareRow>(sharesSql, { ...values, parts, part })));
  return parts === 1 ? rows : together(rows);
}

/** As one reading has them: sums of what a customer's numbers make depend, in their last figures, on the order in which they are added. */
function together(rows: readonly ShareRow[]): ShareRow[] {
  const same = Map.groupBy(rows, (row) => [row.measure, ...ORDER.map((name) => row[name])].join(" "));
  return [...same.values()]
    .flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [{ ...first, customers: others.reduce((sum, { customers }) => sum + customers, first.customers) }],
    )
    .sort(inOrder);
}

/** All but the customers, in the order of the query, behind the measure. */
const ORDER = ["persona", "segment", "place", "n", "successes", "n_before", "successes_before"] as const;
function inOrder(a: ShareRow, b: ShareRow): number {
  if (a.measure !== b.measure) return a.measure < b.measure ? -1 : 1;
  const name = ORDER.find((one) => a[one] !== b[one]);
  return name === undefined ? 0 : a[name] - b[name];
}

/** The part of one persona, of one segment, or of everybody (null): without what the published tables do not tell of them. */
export function statisticsOf(all: Statistics, persona: number | null, segment: number | null): Statistics {
  const isIn = (leaf: Leaf) =>
    (persona === null || leaf.persona === persona) && (segment === null || leaf.segment === segment);
  const isHidden = hiddenFrom(all.hidden, isIn);
  return {
    shares: all.shares.filter((row) => isIn(row) && !isShareHidden(row, isHidden)),
    feelings: all.feelings.filter(
      (row) => row.persona === persona && row.segment === segment && !isHidden(row.level, row.place),
    ),
    maturity: all.maturity.filter(isIn),
    overlaps: all.overlaps.filter(isIn),
    hidden: all.hidden,
  };
}

/** Stages are outcomes of the entrants; touchpoints and times have tables of their own. */
function isShareHidden({ measure, place }: ShareRow, isHidden: IsHidden): boolean {
  if (isHidden("entrants", 0)) return true;
  if (measure === "reached") return isHidden("newcomers", 0);
  if (measure === "slow") return isHidden("times", place);
  return !ofEntrants.has(measure) && isHidden("passes", place);
}

const ofEntrants: ReadonlySet<ShareName> = new Set(["entrants", "own"]);
