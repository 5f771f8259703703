// Every reading of one table of text, one after the other. In: the view `incoming` (line, c0, c1…) and its meaning. Out: rows in the stg_ tables, and `outcomes`.
import type { Database } from "../../database/database.ts";
import type { Reading } from "../../exports/meaning/meaning.ts";
import { loadInvitations } from "./load-invitations.ts";
import { loadReading, type ReadingGroup } from "./load-reading.ts";
import outcomes from "./outcomes.sql?raw";
import type { ReadingContext } from "./reading-context.ts";

/** A table of keys says who is the same customer, and nothing else. */
const keysAlone: Reading = { kind: "attributes", fields: [] };

/**
 * `outcomes` is made anew here; each group of readings adds to it, and the road that brought the table asks it how many rows were kept.
 * `reading_rows`, `reading_key_sets` and `scored_rows` are made anew by each reading; those of the last one stay until `forgetReadings`.
 */
export async function loadReadings(database: Database, context: ReadingContext): Promise<void> {
  await database.run(outcomes);
  const { readings } = context.meaning;
  for (const group of groupsOf(readings.length > 0 ? readings : [keysAlone]))
    await loadReading(database, group, context);
  await loadInvitations(database, context);
}

/**
 * Readings to be read together: dates of one row that are written alike, the actions of a visit that stand side by side. Each group goes
 * through the engine once, whatever the number of its columns.
 */
export function groupsOf(readings: readonly Reading[]): readonly ReadingGroup[] {
  const groups = new Map<string, [Reading, ...Reading[]]>();
  for (const [place, reading] of readings.entries()) {
    const alike = reading.kind === "interactions" && reading.time.clock === undefined;
    const key = alike
      ? JSON.stringify([{ ...reading.time, column: 0 }, reading.once === true])
      : String(place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [reading]);
    else group.push(reading);
  }
  return [...groups.values()];
}

/** The texts of a large file take more memory than all that is made of them. */
export async function forgetReadings(database: Database): Promise<void> {
  await database.run(
    "drop table if exists reading_rows; drop table if exists reading_key_sets; drop table if exists scored_rows",
  );
}
