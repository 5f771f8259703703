// What each point costs, ready to be published. In: the marts, the labels that foldJourneys left, the sources of final answers. Out: tables of `mart`, none with a small group.
import type { Database } from "../../database/database.ts";
import { loadTable } from "../../database/load-table.ts";
import amounts from "../published/amounts.sql?raw";
import contacts from "../published/contacts.sql?raw";
import efforts from "../published/efforts.sql?raw";
import exits from "../published/exits.sql?raw";
import memories from "../published/memories.sql?raw";
import themes from "../published/themes.sql?raw";
import amountCells from "./amount_cells.sql?raw";
import contactCells from "./contact_cells.sql?raw";
import effortCells from "./effort_cells.sql?raw";
import { foldCells } from "./fold-cells.ts";
import { RARE } from "./fold-links.ts";
import type { ParentOf } from "./fold-tree.ts";
import themeCells from "./theme_cells.sql?raw";

const straight: ParentOf = (child) => (child === RARE ? null : RARE);

/** Where each customer is in one row at most: what of a group is not told apart is then a group too. */
const CELLS = [
  ["amount", amountCells, true],
  ["effort", effortCells, true],
  ["contact", contactCells, false],
  ["theme", themeCells, false],
] as const;

/**
 * After foldJourneys: passes and leaves are labelled there.
 * @param finals sources that ask whether one would recommend the company
 */
export async function foldIrritants(database: Database, k: number, finals: readonly string[]): Promise<void> {
  for (const [name, cells, isWhole] of CELLS) {
    await database.run(cells);
    await foldCells(database, { name, children: straight, k, isWhole });
  }
  await loadTable(
    database,
    "final_sources",
    ["source"],
    finals.map((source) => [source]),
  );
  await database.run([exits, amounts, efforts, contacts, themes, memories].join(";\n"));
}
