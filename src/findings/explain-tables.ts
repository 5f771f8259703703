// The tables that journeys are read backwards from. In: journeys, steps, interactions and opinions. Out: cases by how they ended, what came before, and times to the goal; never published.
import type { Database } from "../database/database.ts";
import times from "./sql/goal_times.sql?raw";
import cases from "./sql/outcome_cases.sql?raw";
import passes from "./sql/outcome_passes.sql?raw";

/** Once, after the journeys are built and before the first answer. */
export async function buildExplainTables(database: Database): Promise<void> {
  for (const statement of [cases, passes, times]) await database.run(statement);
}
