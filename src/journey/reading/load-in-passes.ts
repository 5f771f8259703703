// One reading of a file too large to be copied: read once for each thing that is asked of it. In: the view `incoming` of one file and what its columns mean. Out: rows in the stg_ tables, and how many came to what.
import type { Database } from "../../database/database.ts";
import type { InteractionsReading } from "../../exports/meaning/meaning.ts";
import addInteractions from "./add_interactions.sql?raw";
import addKeySets from "./add_key_sets.sql?raw";
import addKinds from "./add_kinds.sql?raw";
import anyRows from "./any_rows.sql?raw";
import knownRows from "./known_rows.sql?raw";
import { readMoments } from "./load-reading.ts";
import readingKeySets from "./reading_key_sets.sql?raw";
import readingKinds from "./reading_kinds.sql?raw";
import readingOutcomes from "./reading_outcomes.sql?raw";
import type { ReadingContext } from "./reading-context.ts";

/** Rows of one outcome; `code` is null of those that are used. */
export type Outcome = { readonly code: string | null; readonly n: number; readonly found: string | null };

/**
 * `reading_rows` is a view here, dropped at the end: the texts of a hundred million rows take more memory and more time than reading them again.
 * Keys and kinds are put together first, without a look at times; what none of the rows that are used has is taken out again.
 */
export async function loadInPasses(
  database: Database,
  reading: InteractionsReading,
  context: ReadingContext & { readonly fileId: number },
): Promise<Outcome[]> {
  await readMoments(database, reading, [reading], context);
  try {
    for (const statement of [anyRows, readAs("any_rows"), readingKeySets, readingKinds])
      await database.run(statement);
    for (const statement of [knownRows, readAs("known_rows"), addInteractions]) await database.run(statement);
    const outcomes = await countOutcomes(database, context.fileId);
    for (const statement of [readAs("reading_kinds"), addKeySets, addKinds]) await database.run(statement);
    return outcomes;
  } finally {
    await database.run("drop view if exists reading_rows; drop table if exists reading_kinds");
  }
}

const readAs = (name: string): string => `create or replace temp view reading_rows as from ${name}`;

/** Where all rows are used, as they mostly are in a file of events, there is nothing more to ask of them. */
async function countOutcomes(database: Database, fileId: number): Promise<Outcome[]> {
  const ofFile = `from stg_interactions where file_id = ${fileId}`;
  const [counts] = await database.query<{ read: number; used: number }>(
    `select (select coalesce(sum(n), 0) from reading_kinds)::double as read, (select count(*) ${ofFile})::double as used`,
  );
  const { read, used } = counts ?? { read: 0, used: 0 };
  if (read === used) return [{ code: null, n: used, found: null }];
  const outcomes = await database.query<Outcome>(readingOutcomes);
  await database.run(`delete from reading_key_sets where key_set_id not in (select key_set_id ${ofFile});
    delete from reading_kinds where kind_id not in (select kind_id ${ofFile})`);
  return outcomes;
}
