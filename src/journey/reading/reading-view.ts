// The columns of a table of text under the names that the SQL of this room uses. In: a reading and what is known of its table. Out: SQL over `incoming`.
import { quoted } from "../../database/load-table.ts";
import { ZERO_DATE } from "../../exports/cells/zero-date.ts";
import type {
  FeedbackReading,
  InteractionsReading,
  Reading,
  TimeCell,
} from "../../exports/meaning/meaning.ts";
import { eventOf, excluded, holds, textOf } from "./cell-text.ts";
import { isHour, withHour } from "./clock-text.ts";
import { keyText } from "./key-text.ts";
import type { ReadingContext } from "./reading-context.ts";
import { fileOf, sourceOf } from "./which-file.ts";

/** A row with a moment: who, when, what, whether it counts. */
export function readingView(reading: InteractionsReading | FeedbackReading, context: ReadingContext): string {
  const { meaning } = context;
  const { time } = reading;
  const columns = [
    `${fileOf(context)} as file_id`,
    "line::bigint as line",
    `${momentText(reading)} as time_text`,
    `${time.zone === "utc"} as is_utc`,
    `${dateAlone(time)} as is_date_only`,
    `${sourceOf(context)} as source`,
    `${eventOf(reading, meaning)} as event`,
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

/** The same for readings side by side: a row of the export is one row for each of its cells that has a time, and one at least. */
export function groupView(group: readonly Reading[], context: ReadingContext): string {
  const { meaning, header } = context;
  const told = group.flatMap((reading) => (reading.kind === "interactions" ? [reading] : []));
  const [first] = told;
  const cells = told.map(
    (
      reading,
      place,
    ) => `{'place': ${place}, 'time_text': ${momentText(reading)}, 'event': ${eventOf(reading, meaning)},
      'page': ${textOf(reading.page)}, 'via': ${textOf(reading.channel)}, 'device': ${textOf(reading.device)},
      'column_name': '${quoted(header[reading.time.column] ?? "")}'}`,
  );
  return `create or replace temp view reading as
    select file_id, line, cell.time_text, ${first?.time.zone === "utc"} as is_utc,
      ${first?.time.dateOnly === true} as is_date_only, source, cell.event, page_path(cell.page) as page,
      cell.via, cell.device, cell.column_name, key_text, is_excluded, true as needs_key
    from (
      select ${fileOf(context)} as file_id, line::bigint as line, ${sourceOf(context)} as source, ${keyText(meaning)} as key_text, ${excluded(meaning)} as is_excluded, unnest([${cells.join(", ")}]) as cell
      from incoming
    )
    where cell.place = 0 or coalesce(cell.time_text, '') not in ('', '-')`;
}

/** A row of facts: whose, whether it counts, and all columns of the file. */
export function attributesView(context: ReadingContext): string {
  const { meaning, fileId } = context;
  const told = fileId === null ? "file_id, source, line" : "line";
  return `create or replace temp view reading as select ${fileOf(context)} as file_id, line::bigint as line, ${sourceOf(context)} as source, true as needs_key,
  ${keyText(meaning)} as key_text, ${excluded(meaning)} as is_excluded, * exclude (${told}) from incoming`;
}

/** Where the row has not that moment, its cell is as good as empty. */
function momentText(reading: InteractionsReading | FeedbackReading): string {
  const text = timeText(reading.time);
  if (reading.kind === "feedback" || reading.only === undefined) return text;
  return `case when ${holds([reading.only])} then ${text} end`;
}

/** A cell that is no hour must not cost its row the date: then the date stands alone. */
function timeText(time: TimeCell): string {
  const { others = [], ...own } = time;
  if (others.length === 0) return ownTimeText(own);
  const filled = [time.column, ...others].map(
    (column) => `nullif(nullif(${ownTimeText({ ...own, column })}, ''), '-')`,
  );
  return `coalesce(${filled.join(", ")})`;
}

function ownTimeText(time: TimeCell): string {
  const { column, clock, dressed, zeros } = time;
  if (zeros === true) {
    const text = ownTimeText({ ...time, zeros: false });
    return `case when starts_with(trimmed(c${column}), '0') and regexp_full_match(trimmed(c${column}), '${ZERO_DATE}') then '' else ${text} end`;
  }
  if (clock === undefined) return dressed ? `undressed(c${column})` : `trimmed(c${column})`;
  return `case when trimmed(c${column}) not in ('', '-') and ${isHour(time)} then ${withHour(time)} else trimmed(c${column}) end`;
}

/** A date whose hour stands in a column of its own, where that cell holds none, is a date alone. */
function dateAlone(time: TimeCell): string {
  return time.clock === undefined ? String(time.dateOnly) : `not coalesce(${isHour(time)}, false)`;
}

function feedbackColumns(reading: FeedbackReading): string[] {
  const scale = reading.rating?.scale ?? { min: 0, max: 1, reversed: false };
  return [
    `${ratingText(reading)} as rating_text`,
    `${scale.min}::double as scale_min`,
    `${scale.max}::double as scale_max`,
    `${scale.reversed} as is_reversed`,
    `${joined(reading.texts, "\\n")} as words`,
    `${joined(reading.names, "\\n")} as names`,
    `${textOf(reading.touchpoint)} as declared`,
  ];
}

function ratingText({ rating }: FeedbackReading): string {
  if (rating === null) return "null::varchar";
  const text = `trimmed(c${rating.column})`;
  if (rating.end === undefined) return text;
  const isWhole = `${text} not in ('', '-') and trimmed(c${rating.end}) not in ('', '-')`;
  return `case when ${isWhole} then ${text} || '/' || trimmed(c${rating.end}) else ${text} end`;
}

function joined(columns: readonly number[], separator: string): string {
  if (columns.length === 0) return "''";
  return `concat_ws(e'${separator}', ${columns.map((column) => `nullif(trimmed(c${column}), '')`).join(", ")})`;
}
