// Paths followed from every anchor, quarter by quarter. In: journey_counts and the groups told apart. Out: the table mart.links.
import type { Database } from "../../database/database.ts";
import { loadTable, type TextRow } from "../../database/load-table.ts";
import { foldLinks, inColumns, type LinkFolding, type Trail, type Trails } from "./fold-links.ts";
import { coarserGroup, groupCode, groupOf } from "./groups.ts";
import trailsSql from "./trails.sql?raw";

type TrailRow = {
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

/** Letters of paths are touchpoints from this code on. */
const FIRST_CODE = 48;

/** `mart.links`: one row per period, group told apart, anchor (−9: the journey's own start, or end), direction, place, source and target. */
export async function loadLinks(database: Database, folding: Omit<LinkFolding, "groups">): Promise<void> {
  const rows = await database.query<TrailRow>(trailsSql);
  await loadTable(database, "link_texts", columns, linkRows(rows, { ...folding, groups: coarserGroup }));
  await database.run(`create or replace table mart.links as
    select period::smallint as period, segment::utinyint as segment, persona::utinyint as persona,
      anchor::smallint as anchor, is_backward::boolean as is_backward, place::tinyint as place,
      source::smallint as source, target::smallint as target, n::uinteger as n, customers::uinteger as customers
    from link_texts order by all;
    drop table link_texts`);
}

function* linkRows(rows: readonly TrailRow[], folding: LinkFolding): Generator<TextRow> {
  for (const period of new Set(rows.map((row) => row.period))) {
    const trails = inColumns(rows.filter((row) => row.period === period).map(trailOf));
    for (const touchpoint of anchorsOf(trails))
      for (const isBackward of [false, true])
        for (const { place, source, target, group, n, customers } of foldLinks(
          trails,
          { touchpoint, isBackward },
          folding,
        )) {
          const { segment, persona } = groupOf(group);
          const anchor = touchpoint ?? NO_ANCHOR;
          yield [period, segment, persona, anchor, String(isBackward), place, source, target, n, customers];
        }
  }
}

function trailOf({ segment, persona, path, is_open, n, customers }: TrailRow): Trail {
  const touchpoints = Uint16Array.from([...path].map((letter) => (letter.codePointAt(0) ?? 0) - FIRST_CODE));
  return { touchpoints, isOpen: is_open, group: groupCode({ segment, persona }), n, customers };
}

/** The journey's own start and end (null), then every touchpoint that some journey passes. */
function anchorsOf({ touchpoints }: Trails): (number | null)[] {
  return [null, ...[...new Set(touchpoints)].sort((a, b) => a - b)];
}
