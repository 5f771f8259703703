// The tables that findings are counted from. In: journeys, steps, customers and feedback. Out: the same, folded by kind; they are never published.
import type { Database } from "../database/database.ts";
import { foldCells } from "../journey/folding/fold-cells.ts";
import { RARE } from "../journey/folding/fold-links.ts";
import entrantCells from "./sql/finding_entrant_cells.sql?raw";
import entrants from "./sql/finding_entrants.sql?raw";
import hidden from "./sql/finding_hidden.sql?raw";
import journeys from "./sql/finding_journeys.sql?raw";
import newcomerCells from "./sql/finding_newcomer_cells.sql?raw";
import opinions from "./sql/finding_opinions.sql?raw";
import overlaps from "./sql/finding_overlaps.sql?raw";
import passCells from "./sql/finding_pass_cells.sql?raw";
import passes from "./sql/finding_passes.sql?raw";

/** Once, after the journeys are built and before the first list: every comparison then reads these alone. */
export async function buildFindingTables(database: Database): Promise<void> {
  for (const statement of [journeys, entrants, passes, opinions, overlaps]) await database.run(statement);
  await foldMature(database);
  await database.run(hidden);
}

/** Lists count mature journeys alone: where the tables tell enough customers apart, too few of them may be. */
async function foldMature(database: Database): Promise<void> {
  const [row] = await database.query<{ k: number }>("select k::double as k from small_group");
  if (row === undefined) throw new Error("missing table: small_group");
  const straight = (child: number) => (child === RARE ? null : RARE);
  for (const [name, cells, isWhole] of [
    ["finding_entrant", entrantCells, true],
    ["finding_newcomer", newcomerCells, true],
    ["finding_pass", passCells, false],
  ] as const) {
    await database.run(cells);
    await foldCells(database, { name, children: straight, k: row.k, isWhole });
  }
}
