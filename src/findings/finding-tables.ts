// The tables that findings are counted from. In: journeys, steps, customers and feedback. Out: the same, folded by kind; they are never published.
import type { Database } from "../database/database.ts";
import entrants from "./sql/finding_entrants.sql?raw";
import journeys from "./sql/finding_journeys.sql?raw";
import opinions from "./sql/finding_opinions.sql?raw";
import passes from "./sql/finding_passes.sql?raw";
import times from "./sql/finding_times.sql?raw";

/** Once, after the journeys are built and before the first list: every comparison then reads these alone. */
export async function buildFindingTables(database: Database): Promise<void> {
  for (const statement of [journeys, entrants, passes, times, opinions]) await database.run(statement);
}
