// What became of a reading's rows. In: `reading_rows` and, of feedback, `scored_rows`. Out: a row of `outcomes` for each, with the column to blame.
import type { Database } from "../../database/database.ts";
import { quoted } from "../../database/load-table.ts";
import { UNRATED_WORDS } from "../../exports/cells/unrated.ts";
import type { FeedbackReading, InteractionsReading, Reading } from "../../exports/meaning/meaning.ts";
import type { ReadingContext } from "./reading-context.ts";

/** `isGroup`: each row of `reading_rows` says itself which column it is of. Facts have no column to blame. */
export async function addOutcomes(
  database: Database,
  reading: Reading,
  context: ReadingContext,
  isGroup = false,
): Promise<void> {
  if (reading.kind === "attributes")
    return database.run(
      `insert into outcomes select file_id, line, code, null, null, false from reading_rows
      where ${context.meaning.continues ? "code is distinct from 'key-missing'" : "true"}`,
    );
  if (reading.kind === "interactions") return addTimes(database, reading, context, isGroup);
  await addTimes(database, reading, context, false);
  await addUndated(database, reading, context);
  await addRatings(database, reading, context);
}

async function addTimes(
  database: Database,
  { kind, time }: InteractionsReading | FeedbackReading,
  { header, meaning }: ReadingContext,
  isGroup: boolean,
): Promise<void> {
  const column = isGroup ? "column_name" : named(header, time.column);
  await database.run(`insert into outcomes
    select file_id, line, ${meaning.continues ? bareCode : "code"}, time_text, ${column}, ${meaning.continues}
    from reading_rows where ${kind === "interactions" ? "true" : "code is not null"}`);
}

const unrated = UNRATED_WORDS.map((word) => `'${quoted(word)}'`).join(", ");

/** A rating of a row that says no date of it is lost, even where the row tells other things. */
async function addUndated(
  database: Database,
  { rating }: FeedbackReading,
  { header }: ReadingContext,
): Promise<void> {
  if (rating === null) return;
  await database.run(`insert into outcomes
    select file_id, line, 'opinion-undated', rating_text, ${named(header, rating.column)}, false
    from reading_rows where code = 'time-missing' and coalesce(rating_text, '') not in ('', '-') and strip_accents(lower(trim(rating_text))) not in (${unrated})`);
}

/** A further line of an order may name neither its day nor its customer: it is of the row above. */
const bareCode =
  "case when code = 'key-missing' and coalesce(time_text, '') in ('', '-') then 'time-missing' else code end";

async function addRatings(
  database: Database,
  { rating }: FeedbackReading,
  { header }: ReadingContext,
): Promise<void> {
  const column = named(header, rating?.column);
  await database.run(
    `insert into outcomes select file_id, line, code, rating_text, ${column}, false from scored_rows;
    insert into outcomes select file_id, line, 'rating-unreadable', rating_text, ${column}, false
    from scored_rows where is_unreadable and code is null`,
  );
}

function named(header: readonly string[], index: number | undefined): string {
  return `'${quoted(index === undefined ? "" : (header[index] ?? ""))}'`;
}
