// The columns of a table of text under the names that the SQL of this room uses. In: a reading and what is known of its table. Out: SQL over `incoming`.
import { quoted } from "../../database/load-table.ts";
import { CLOCK_PATTERN } from "../../exports/meaning/clock-column.ts";
import type {
  Cell,
  FeedbackReading,
  InteractionsReading,
  Meaning,
  TimeCell,
} from "../../exports/meaning/meaning.ts";
import type { ReadingContext } from "./reading-context.ts";

/** A row with a moment: who, when, what, whether it counts. */
export function readingView(
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

/** A row of facts: whose, whether it counts, and all columns of the file. */
export function attributesView(meaning: Meaning): string {
  return `create or replace temp view reading as select line::bigint as line, true as needs_key,
  ${keyText(meaning)} as key_text, ${excluded(meaning)} as is_excluded, * exclude (line) from incoming`;
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
