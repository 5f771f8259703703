// Paths followed from every anchor, quarter by quarter. In: journey_counts and the groups told apart. Out: the table mart.links.
import type { Database } from "../../database/database.ts";
import { appendCsv, createTextTable, csvOf, type TextRow } from "../../database/load-table.ts";
import {
  type Anchor,
  foldLinks,
  inColumns,
  type LinkFolding,
  type Trail,
  type Trails,
} from "./fold-links.ts";
import { coarserGroup, groupCode, groupOf } from "./groups.ts";
import { type Lens, type PlaceOf, reshaped, type Seen, seenThrough } from "./reshape.ts";
import trailsSql from "./trails.sql?raw";

export type TrailRow = {
  readonly period: number;
  readonly segment: number;
  readonly persona: number;
  readonly path: string;
  readonly is_open: boolean;
  readonly n: number;
  readonly customers: number;
};

const columns = [
  ...["period", "segment", "persona", "anchor", "is_backward"],
  ...["place", "source", "target", "n", "customers"],
];

/** The anchor's number where paths start at their beginning or at their end; −1 is a touchpoint that nobody knows. */
export const NO_ANCHOR = -9;

/** The anchor's number where journeys are seen otherwise (reshape.ts). */
export function lensAnchor(lens: Lens): number {
  if ("by" in lens) return { stage: -20, channel: -21 }[lens.by];
  return FIRST_LEFT_OUT - lens.without;
}
const FIRST_LEFT_OUT = -1000;

/** Letters of paths are touchpoints from this code on. */
const FIRST_CODE = 48;

/** The quarters in which journeys begin that there are to follow. */
export async function readPeriods(database: Database): Promise<number[]> {
  const rows = await database.query<{ period: number }>(
    "select distinct period from leaf_counts order by period",
  );
  return rows.map(({ period }) => period);
}

/** What there is to follow of a quarter: one row per group told apart, path and whether it is open. Of all quarters at once they would be millions. */
export function readTrailRows(database: Database, period: number): Promise<TrailRow[]> {
  return database.query<TrailRow>(trailsSql, { period });
}

/** A quarter's part of `mart.links`, ready to be loaded. */
export function linksOf(rows: readonly TrailRow[], folding: Omit<LinkFolding, "groups">): Blob {
  return csvOf(linkRows(rows, { ...folding, groups: coarserGroup }));
}

/** `mart.links`: one row per period, group told apart, anchor (−9: the journey's own start, or end), direction, place, source and target. */
export async function loadLinks(database: Database, quarters: readonly Blob[]): Promise<void> {
  await createTextTable(database, "link_texts", columns);
  for (const quarter of quarters) await appendCsv(database, "link_texts", columns, quarter);
  await database.run(`create or replace table mart.links as
    select period::smallint as period, segment::utinyint as segment, persona::utinyint as persona,
      anchor::smallint as anchor, is_backward::boolean as is_backward, place::tinyint as place,
      source::smallint as source, target::smallint as target, n::uinteger as n, customers::uinteger as customers
    from link_texts order by all;
    drop table link_texts`);
}

/** Touchpoints that may be left out. Each is followed through all journeys, where an anchor is through its own. */
const MOST_LEFT_OUT = 8;

/**
 * Adds to `mart.links` the same journeys by stage, by channel, and without each of those touchpoints that most of them pass, under anchors of
 * their own, from their start and from their end. Not where groups are folded: one flow less the other would show the few who begin at an untold
 * touchpoint of a stage, or go from the one left out to another.
 */
export async function addReshaped(
  database: Database,
  periods: readonly number[],
  folding: Omit<LinkFolding, "groups">,
  placeOf: PlaceOf,
): Promise<void> {
  if (folding.k > 1) return;
  const passed = new Map<number, number>();
  for (const period of periods) addPasses(passed, await readTrailRows(database, period));
  const byPasses = [...passed].sort(([a, n], [b, m]) => m - n || a - b);
  const leftOut = byPasses.slice(0, MOST_LEFT_OUT);
  const lenses: Lens[] = [
    { by: "stage" },
    { by: "channel" },
    ...leftOut.map(([touchpoint]) => ({ without: touchpoint })),
  ];
  const seen = lenses.map((lens) => [lensAnchor(lens), seenThrough(lens, passed.keys(), placeOf)] as const);
  const told = { ...folding, groups: coarserGroup };
  await createTextTable(database, "link_texts", columns);
  for (const period of periods) {
    const rows = reshapedRows(await readTrailRows(database, period), seen, told);
    await appendCsv(database, "link_texts", columns, csvOf(rows));
  }
  await database.run(`insert into mart.links select * from link_texts order by all; drop table link_texts`);
}

/** Journeys that pass each touchpoint. */
function addPasses(passes: Map<number, number>, rows: readonly TrailRow[]): void {
  for (const { touchpoints, n } of rows.map(trailOf))
    for (const one of new Set(touchpoints)) passes.set(one, (passes.get(one) ?? 0) + n);
}

function* reshapedRows(
  rows: readonly TrailRow[],
  lenses: readonly (readonly [anchor: number, seen: Seen])[],
  folding: LinkFolding,
): Generator<TextRow> {
  const [{ period } = { period: 0 }] = rows;
  const trails = rows.map(trailOf);
  for (const [anchor, seen] of lenses) {
    const own = inColumns(trails.map((trail) => reshaped(trail, seen)));
    for (const isBackward of [false, true])
      yield* rowsUnder(own, { touchpoint: null, isBackward }, folding, period, anchor);
  }
}

function* rowsUnder(
  trails: Trails,
  anchor: Anchor,
  folding: LinkFolding,
  period: number,
  number: number,
): Generator<TextRow> {
  for (const { place, source, target, group, n, customers } of foldLinks(trails, anchor, folding)) {
    const { segment, persona } = groupOf(group);
    const isBackward = String(anchor.isBackward);
    yield [period, segment, persona, number, isBackward, place, source, target, n, customers];
  }
}

function* linkRows(rows: readonly TrailRow[], folding: LinkFolding): Generator<TextRow> {
  const [{ period } = { period: 0 }] = rows;
  const trails = trailColumns(rows);
  for (const touchpoint of anchorsOf(trails))
    for (const isBackward of [false, true])
      yield* rowsUnder(trails, { touchpoint, isBackward }, folding, period, touchpoint ?? NO_ANCHOR);
}

/** As `inColumns` of what `trailOf` gives, without a trail of its own for each. */
export function trailColumns(rows: readonly TrailRow[]): Trails {
  const starts = new Int32Array(rows.length + 1);
  const touchpoints = new Uint16Array(rows.reduce((sum, { path }) => sum + path.length, 0));
  let end = 0;
  rows.forEach(({ path }, row) => {
    for (const letter of path) touchpoints[end++] = (letter.codePointAt(0) ?? 0) - FIRST_CODE;
    starts[row + 1] = end;
  });
  return {
    touchpoints: touchpoints.subarray(0, end),
    starts,
    isOpen: Uint8Array.from(rows, ({ is_open }) => Number(is_open)),
    group: Int32Array.from(rows, groupCode),
    n: Float64Array.from(rows, ({ n }) => n),
    customers: Float64Array.from(rows, ({ customers }) => customers),
  };
}

export function trailOf({ segment, persona, path, is_open, n, customers }: TrailRow): Trail {
  const touchpoints = Uint16Array.from([...path].map((letter) => (letter.codePointAt(0) ?? 0) - FIRST_CODE));
  return { touchpoints, isOpen: is_open, group: groupCode({ segment, persona }), n, customers };
}

/** The journey's own start and end (null), then every touchpoint that some journey passes. */
function anchorsOf({ touchpoints }: Trails): (number | null)[] {
  return [null, ...[...new Set(touchpoints)].sort((a, b) => a - b)];
}
