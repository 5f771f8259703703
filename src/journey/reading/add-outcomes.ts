// What became of a reading's rows. In: `reading_rows` and, of feedback, `scored_rows`. Out: a row of `outcomes` for each, with the column to blame.
import type { Database } from "../../database/database.ts";
import { quoted } from "../../database/load-table.ts";
import type { FeedbackReading, InteractionsReading, Reading } from "../../exports/meaning/meaning.ts";
import type { ReadingContext } from "./reading-context.ts";

/** `isGroup`: each row of `reading_rows` says itself which column it is of. Facts have no column to blame; usable rows of a table that is not listed are not told one by one. */
export async function addOutcomes(
  database: Database,
  reading: Reading,
  context: ReadingContext,
  isGroup = false,
): Promise<void> {
  if (reading.kind === "attributes")
    return database.run("insert into outcomes select line, code, null, null, false from reading_rows");
  if (reading.kind === "interactions") return addTimes(database, reading, context, isGroup);
  await addTimes(database, reading, context, false);
  await addRatings(database, reading, context);
}

async function addTimes(
  database: Database,
  { kind, time }: InteractionsReading | FeedbackReading,
  { header, meaning, listed }: ReadingContext,
  isGroup: boolean,
): Promise<void> {
  const column = isGroup ? "column_name" : named(header, time.column);
  const withUsable = kind === "interactions" && listed;
  await database.run(`insert into outcomes
    select ${listed ? "line" : "0"}, code, time_text, ${column}, ${meaning.continues}
    from reading_rows where ${withUsable ? "true" : "code is not null"}`);
}

async function addRatings(
  database: Database,
  { rating }: FeedbackReading,
  { header }: ReadingContext,
): Promise<void> {
  const column = named(header, rating?.column);
  await database.run(
    `insert into outcomes select line, code, rating_text, ${column}, false from scored_rows;
    insert into outcomes select line, 'rating-unreadable', rating_text, ${column}, false
    from scored_rows where is_unreadable and code is null`,
  );
}

function named(header: readonly string[], index: number | undefined): string {
  return `'${quoted(index === undefined ? "" : (header[index] ?? ""))}'`;
}
