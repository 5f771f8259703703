// The tables of those who stop on their way for a while. In: journeys, steps and their times. Out: who was interrupted where, and what they met afterwards off the road; never published.
import type { Database } from "../database/database.ts";
import cases from "./sql/return_cases.sql?raw";
import passes from "./sql/return_passes.sql?raw";
import pauses from "./sql/return_pauses.sql?raw";
import roads from "./sql/return_roads.sql?raw";
import steps from "./sql/return_steps.sql?raw";

/** Once, after the journeys are built and before the answer. */
export async function buildReturnTables(database: Database): Promise<void> {
  for (const statement of [steps, pauses, cases, roads, passes]) await database.run(statement);
}
