// The tables that importance is measured from. In: journeys, interactions and customers. Out: moves before the goal, who makes them, and times to answer, folded; never published.
import type { Database } from "../database/database.ts";
import { foldCells } from "../journey/folding/fold-cells.ts";
import { RARE } from "../journey/folding/fold-links.ts";
import moves from "./sql/importance_moves.sql?raw";
import passes from "./sql/importance_passes.sql?raw";
import pathCounts from "./sql/importance_path_counts.sql?raw";
import pathMoves from "./sql/importance_path_moves.sql?raw";
import responseCells from "./sql/response_cells.sql?raw";
import responses from "./sql/response_rows.sql?raw";

/** Once, after the journeys are built and before the first answer. */
export async function buildImportanceTables(database: Database): Promise<void> {
  for (const statement of [pathMoves, pathCounts, moves, passes, responses, responseCells])
    await database.run(statement);
  const [row] = await database.query<{ k: number }>("select k::double as k from small_group");
  if (row === undefined) throw new Error("missing table: small_group");
  const straight = (child: number) => (child === RARE ? null : RARE);
  await foldCells(database, { name: "response", children: straight, k: row.k, isWhole: false });
}
