// A table of cells folded, period by period. In: a table (period, segment, persona, child, customers). Out: a table of labels beside it.
import type { Database } from "../../database/database.ts";
import { loadTable, type TextRow } from "../../database/load-table.ts";
import { type Cell, foldNode, type Label } from "./fold-node.ts";
import type { ParentOf } from "./fold-tree.ts";
import { coarserGroup, groupCode, groupOf } from "./groups.ts";

export type CellRow = {
  readonly period: number;
  readonly segment: number;
  readonly persona: number;
  readonly child: number;
  readonly customers: number;
};

export type CellFolding = {
  /** "pass": reads `pass_cells`, makes `pass_labels`. */
  readonly name: string;
  readonly children: ParentOf;
  readonly k: number;
  /** As in fold-node.ts. */
  readonly isWhole: boolean;
};

const columns = ["period", "segment", "persona", "child", "to_segment", "to_persona", "to_child"] as const;

/**
 * Makes `<name>_labels` (period, segment, persona, child, to_segment, to_persona, to_child): under what each cell is published.
 * A period that holds fewer than `k` customers in all has no label: nothing of it is published.
 */
export async function foldCells(database: Database, folding: CellFolding): Promise<void> {
  if (folding.k <= 1) return database.run(asTheyAre(folding.name));
  const rows = await database.query<CellRow>(`from ${folding.name}_cells`);
  const labelled = periodsOf(rows).flatMap((cells) => labelsOf(cells, folding));
  const table = `${folding.name}_labels`;
  await loadTable(database, `${table}_texts`, columns, labelled);
  await database.run(`create or replace table ${table} as
    select period::smallint as period, segment::utinyint as segment, persona::utinyint as persona, child::integer as child,
      to_segment::utinyint as to_segment, to_persona::utinyint as to_persona, to_child::integer as to_child
    from ${table}_texts;
    drop table ${table}_texts; drop table ${folding.name}_cells`);
}

/** Where no group is too small, each cell goes by its own name. */
const asTheyAre = (name: string): string => `create or replace table ${name}_labels as
  select period, segment, persona, child, segment as to_segment, persona as to_persona, child as to_child from ${name}_cells;
  drop table ${name}_cells`;

function periodsOf(rows: readonly CellRow[]): CellRow[][] {
  const periods = new Map<number, CellRow[]>();
  for (const row of rows) {
    const beside = periods.get(row.period);
    if (beside === undefined) periods.set(row.period, [row]);
    else beside.push(row);
  }
  return [...periods.values()];
}

function labelsOf(rows: readonly CellRow[], { children, k, isWhole }: CellFolding): TextRow[] {
  const total = rows.reduce((sum, { customers }) => sum + customers, 0);
  if (total < k) return [];
  const cells: Cell[] = rows.map(({ child, customers, segment, persona }) => ({
    child,
    customers,
    group: groupCode({ segment, persona }),
  }));
  const labels: readonly Label[] = foldNode(
    cells,
    { children, groups: coarserGroup },
    { k, isWhole, spills: false },
  );
  return rows.map(({ period, segment, persona, child }, at) => {
    const label = labels[at];
    if (label === undefined) throw new Error(`missing label of a cell: ${JSON.stringify(rows[at])}`);
    const to = groupOf(label.group);
    return [period, segment, persona, child, to.segment, to.persona, label.child];
  });
}
