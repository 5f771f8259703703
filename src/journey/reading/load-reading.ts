// One reading of one table of text, into the staging tables. In: the table `incoming` (line, c0, c1…) and what its columns mean. Out: outcomes per row.
import type { Database } from "../../database/database.ts";
import { loadTable, quoted } from "../../database/load-table.ts";
import { CLOCK_PATTERN } from "../../exports/meaning/clock-column.ts";
import type {
  AttributesReading,
  Cell,
  FeedbackReading,
  InteractionsReading,
  Meaning,
  Reading,
  TimeCell,
} from "../../exports/meaning/meaning.ts";
import addFeedback from "./add_feedback.sql?raw";
import addFeedbackInteractions from "./add_feedback_interactions.sql?raw";
import addInteractions from "./add_interactions.sql?raw";
import addKeySets from "./add_key_sets.sql?raw";
import addKinds from "./add_kinds.sql?raw";
import dropPlaceholders from "./drop_placeholders.sql?raw";
import keySets from "./reading_key_sets.sql?raw";
import readingRows from "./reading_rows.sql?raw";
import feedbackCodes from "./scored_rows.sql?raw";

/** Words in a rating column that say "not rated", not "badly written" (Zendesk's offers among them). */
const unratedWords = ["", "-", "offered", "unoffered", "not offered", "proposee", "non proposee", "n/a"];

export type ReadingContext = {
  readonly fileId: number;
  readonly meaning: Meaning;
  readonly header: readonly string[];
  /** Event rows of a large regular file are only counted per code, not listed per line. */
  readonly listed: boolean;
};

/** Adds what the reading says to the stg_ tables, and its rows' codes to `outcomes`. */
export async function loadReading(
  database: Database,
  reading: Reading,
  context: ReadingContext,
): Promise<void> {
  if (reading.kind === "attributes") return loadAttributes(database, reading, context);
  await database.run(readingView(reading, context));
  await database.run(
    `create or replace temp macro written_time(words, is_utc) as ${reading.time.shape}_shape(words, is_utc)`,
  );
  await database.run(readingRows);
  await settleKeys(database);
  if (reading.kind === "feedback") await loadScores(database, reading);
  await addRows(database, reading);
  await addOutcomes(database, reading, context);
}

async function settleKeys(database: Database): Promise<void> {
  await database.run(keySets);
  await database.run(dropPlaceholders);
}

async function loadScores(database: Database, reading: FeedbackReading): Promise<void> {
  const words = Object.entries(reading.rating?.scale.words ?? {});
  await loadTable(database, "scale_word_texts", ["word", "number"], words);
  await database.run(
    "create or replace temp table scale_words as select word, number::double as number from scale_word_texts",
  );
  await loadTable(
    database,
    "unrated_words",
    ["word"],
    unratedWords.map((word) => [word]),
  );
  await database.run(feedbackCodes);
}

async function addRows(database: Database, reading: InteractionsReading | FeedbackReading): Promise<void> {
  await database.run(addKeySets);
  await database.run(addKinds);
  if (reading.kind === "interactions") return database.run(addInteractions);
  await database.run(addFeedback);
  await database.run(addFeedbackInteractions);
}

async function addOutcomes(
  database: Database,
  reading: InteractionsReading | FeedbackReading,
  { header, meaning, listed }: ReadingContext,
): Promise<void> {
  const named = (index: number | undefined) =>
    `'${quoted(index === undefined ? "" : (header[index] ?? ""))}'`;
  const line = listed ? "line" : "0";
  const time = `insert into outcomes select ${line}, code, time_text, ${named(reading.time.column)}, ${meaning.continues}
    from reading_rows`;
  if (reading.kind === "interactions") {
    if (listed) return database.run(time);
    return database.run(`${time} where code is not null`);
  }
  await database.run(`${time} where code is not null`);
  await database.run(
    `insert into outcomes select line, code, rating_text, ${named(reading.rating?.column)}, false from scored_rows`,
  );
  await database.run(
    `insert into outcomes select line, 'rating-unreadable', rating_text, ${named(reading.rating?.column)}, false
     from scored_rows where is_unreadable and code is null`,
  );
}

async function loadAttributes(
  database: Database,
  reading: AttributesReading,
  { fileId, meaning }: ReadingContext,
): Promise<void> {
  await database.run(`create or replace temp table reading_rows as
    select *, identity_of(key_text) as key_set_id,
      case when is_excluded then 'row-excluded' when key_text = '' then 'key-missing' end as code
    from (select line::bigint as line, true as needs_key, ${keyText(meaning)} as key_text, ${excluded(meaning)} as is_excluded, * exclude (line)
      from incoming)`);
  await settleKeys(database);
  await database.run(addKeySets);
  for (const { name, column } of reading.fields) {
    await database.run(`insert into stg_facts select ${fileId}, line, key_set_id, '${quoted(name)}', trimmed(c${column})
      from reading_rows where code is null and trimmed(c${column}) <> ''`);
  }
  await database.run("insert into outcomes select line, code, null, null, false from reading_rows");
}

/** The reading's columns under the names that the staging files use. */
function readingView(
  reading: InteractionsReading | FeedbackReading,
  { fileId, meaning }: ReadingContext,
): string {
  const { time } = reading;
  const columns = [
    `${fileId}::usmallint as file_id`,
    "line::bigint as line",
    `${timeText(time)} as time_text`,
    `${time.zone === "utc"} as is_utc`,
    `${time.dateOnly} as is_date_only`,
    `'${quoted(meaning.source)}' as source`,
    `${textOf(reading.event)} as event`,
    `page_path(${textOf(reading.kind === "interactions" ? reading.page : undefined)}) as page`,
    `${textOf(reading.channel)} as via`,
    `${textOf(reading.device)} as device`,
    `${keyText(meaning)} as key_text`,
    `${excluded(meaning)} as is_excluded`,
    `${reading.kind === "interactions"} as needs_key`,
    ...(reading.kind === "feedback" ? feedbackColumns(reading) : []),
  ];
  return `create or replace temp view reading as select ${columns.join(",\n  ")} from incoming`;
}

/** A cell that is no hour must not cost its row the date: then the date stands alone. */
function timeText({ column, clock }: TimeCell): string {
  if (clock === undefined) return `trimmed(c${column})`;
  const isHour = `regexp_full_match(trimmed(c${clock}), '${CLOCK_PATTERN}')`;
  const joined = `trimmed(c${column}) || ' ' || trimmed(c${clock})`;
  return `case when trimmed(c${column}) not in ('', '-') and ${isHour} then ${joined} else trimmed(c${column}) end`;
}

function feedbackColumns(reading: FeedbackReading): string[] {
  const scale = reading.rating?.scale ?? { min: 0, max: 1, reversed: false };
  return [
    `${reading.rating === null ? "null::varchar" : `trimmed(c${reading.rating.column})`} as rating_text`,
    `${scale.min}::double as scale_min`,
    `${scale.max}::double as scale_max`,
    `${scale.reversed} as is_reversed`,
    `${joined(reading.texts, "\\n")} as words`,
    `${joined(reading.names, "\\n")} as names`,
    `${textOf(reading.touchpoint)} as declared`,
  ];
}

function joined(columns: readonly number[], separator: string): string {
  if (columns.length === 0) return "''";
  return `concat_ws(e'${separator}', ${columns.map((column) => `nullif(trimmed(c${column}), '')`).join(", ")})`;
}

function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return "''";
  return "text" in cell ? `'${quoted(cell.text)}'` : `coalesce(c${cell.column}, '')`;
}

/** Every key of the row as written, in one text that names kind and value; what they are worth is settled once per distinct text. */
function keyText({ keys }: Meaning): string {
  if (keys.length === 0) return "''";
  const written = keys.map(({ kind, column }) => `'${quoted(kind)}:' || nullif(trimmed(c${column}), '')`);
  // Most rows of most files carry one key: no need to join it to others.
  return written.length === 1 ? `coalesce(${written[0]}, '')` : `concat_ws(chr(31), ${written.join(", ")})`;
}

function excluded({ exclude }: Meaning): string {
  if (exclude.length === 0) return "false";
  const tests = exclude.map(
    ({ column, texts }) =>
      `coalesce(folded(c${column}) in (${texts.map((text) => `'${quoted(text)}'`).join(", ")}), false)`,
  );
  return tests.join(" or ");
}
