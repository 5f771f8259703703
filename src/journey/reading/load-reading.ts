// One reading of one table of text, or several that go together, into the staging tables. In: the view `incoming` (line, c0, c1…) and what its columns mean. Out: rows added, outcomes told.
import type { Database } from "../../database/database.ts";
import { quoted } from "../../database/load-table.ts";
import { tailedTime } from "../../exports/cells/time-tail.ts";
import type {
  AttributesReading,
  FeedbackReading,
  InteractionsReading,
  Reading,
} from "../../exports/meaning/meaning.ts";
import addFeedback from "./add_feedback.sql?raw";
import addFeedbackInteractions from "./add_feedback_interactions.sql?raw";
import addFirstInteractions from "./add_first_interactions.sql?raw";
import addInteractions from "./add_interactions.sql?raw";
import addKeySets from "./add_key_sets.sql?raw";
import addKinds from "./add_kinds.sql?raw";
import { addOutcomes } from "./add-outcomes.ts";
import dropPlaceholders from "./drop_placeholders.sql?raw";
import { loadScores } from "./load-scores.ts";
import readRows from "./read_rows.sql?raw";
import readingKeySets from "./reading_key_sets.sql?raw";
import readingRows from "./reading_rows.sql?raw";
import type { ReadingContext } from "./reading-context.ts";
import { attributesView, groupView, readingView } from "./reading-view.ts";

/** One reading, or several interactions of one row whose times are written alike. */
export type ReadingGroup = readonly [Reading, ...Reading[]];

/** Adds what the readings say to the stg_ tables, and their rows' codes to `outcomes`. */
export async function loadReading(
  database: Database,
  group: ReadingGroup,
  context: ReadingContext,
): Promise<void> {
  const [reading] = group;
  if (reading.kind === "attributes") await loadAttributes(database, reading, context);
  else await loadMoments(database, reading, group, context);
  await addOutcomes(database, reading, context, group.length > 1);
}

async function loadMoments(
  database: Database,
  reading: InteractionsReading | FeedbackReading,
  group: ReadingGroup,
  context: ReadingContext,
): Promise<void> {
  await readMoments(database, reading, group, context);
  await database.run(readingRows);
  await settleKeys(database);
  if (reading.kind === "feedback") await loadScores(database, reading);
  await addRows(database, reading);
}

/** The view `reading` names the columns of `incoming`; `read_rows` alone reads it, with the macro for this column's way of writing times. */
export async function readMoments(
  database: Database,
  reading: InteractionsReading | FeedbackReading,
  group: ReadingGroup,
  context: ReadingContext,
): Promise<void> {
  await database.run(group.length > 1 ? groupView(group, context) : readingView(reading, context));
  await database.run(
    `create or replace temp macro written_time(words, is_utc) as ${tailedTime(reading.time.shape, reading.time)}`,
  );
  await database.run(readRows);
}

/** What keys are worth is settled once per distinct set (`reading_key_sets`); rows left without one learn it in `reading_rows`. */
async function settleKeys(database: Database): Promise<void> {
  await database.run(readingKeySets);
  await database.run(dropPlaceholders);
}

async function addRows(database: Database, reading: InteractionsReading | FeedbackReading): Promise<void> {
  await database.run(addKeySets);
  await database.run(addKinds);
  if (reading.kind === "interactions")
    return database.run(reading.once ? addFirstInteractions : addInteractions);
  await database.run(addFeedback);
  await database.run(addFeedbackInteractions);
}

/** Facts have no moment: their `reading_rows` keep all columns of the file, from which each field is added. */
async function loadAttributes(
  database: Database,
  { fields }: AttributesReading,
  context: ReadingContext,
): Promise<void> {
  await rowsOfKeys(database, context);
  for (const { name, column } of fields) {
    await database.run(`insert into stg_facts select file_id, line, key_set_id, '${quoted(name)}', trimmed(c${column})
      from reading_rows where code is null and trimmed(c${column}) <> ''`);
  }
}

/** `reading_rows` are then all rows of the table with their keys, and what their columns hold. */
export async function rowsOfKeys(database: Database, context: ReadingContext): Promise<void> {
  await database.run(attributesView(context));
  await database.run(factRows);
  await settleKeys(database);
  await database.run(addKeySets);
}

const factRows = `create or replace temp table reading_rows as select *, identity_of(key_text) as key_set_id,
  case when is_excluded then 'row-excluded' when key_text = '' then 'key-missing' end as code from reading`;
