// The tables of those who stop on their way for a while. In: journeys, steps and their times. Out: who was interrupted where, and what they met afterwards off the road; never published.
import type { Database } from "../database/database.ts";
import cases from "./sql/return_cases.sql?raw";
import passes from "./sql/return_passes.sql?raw";
import pauses from "./sql/return_pauses.sql?raw";
import roads from "./sql/return_roads.sql?raw";
import steps from "./sql/return_steps.sql?raw";

/** Steps looked at together: so many take a gigabyte. */
const MOST_STEPS = 4_000_000;

/**
 * Once, after the journeys are built and before the answer.
 * @param most steps looked at together: what comes of it is the same
 */
export async function buildReturnTables(database: Database, most = MOST_STEPS): Promise<void> {
  await makeSteps(database, most);
  for (const statement of [pauses, cases, roads, passes]) await database.run(statement);
}

/** Journeys are numbered by their first step, and lie in that order: so do the ranges, one after the other. */
async function makeSteps(database: Database, most: number): Promise<void> {
  const [counted] = await database.query<{ steps: number }>(
    "select coalesce(max(journey_id), 0)::double as steps from journeys",
  );
  let made = "create or replace table return_steps as";
  for (let first = 0; first <= (counted?.steps ?? 0); first += most) {
    await database.query(`${made}\n${steps}`, { first, last: first + most - 1 });
    made = "insert into return_steps";
  }
}
