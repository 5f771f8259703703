// A cell of a reading as SQL. In: what a meaning says of a column. Out: an expression over `incoming`, never null.
import { quoted } from "../../database/load-table.ts";
import { insideText } from "../../exports/meaning/json-cell.ts";
import type {
  Cell,
  FeedbackReading,
  InteractionsReading,
  Meaning,
  Standing,
} from "../../exports/meaning/meaning.ts";

/** '' of nothing. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return "''";
  if ("text" in cell)
    return cell.apart === undefined ? `'${quoted(cell.text)}'` : apartText(cell.text, cell.apart);
  if ("column" in cell) return `coalesce(c${cell.column}, '')`;
  if ("columns" in cell) {
    const filled = cell.columns.map((column) => `nullif(trimmed(c${column}), '')`);
    return `coalesce(${[...filled, `'${quoted(cell.otherwise)}'`].join(", ")})`;
  }
  if ("inside" in cell) return insideText(`c${cell.inside}`, cell.name);
  const values = cell.pairs.flatMap(({ key, values }) =>
    values.map(
      (column) =>
        `case when trimmed(c${key}) = '${quoted(cell.named)}' then nullif(trimmed(c${column}), '') end`,
    ),
  );
  return `coalesce(${[...values, "''"].join(", ")})`;
}

function apartText(text: string, apart: Standing): string {
  const beside = `'${quoted(text)} (' || trimmed(c${apart.column}) || ')'`;
  return `case when ${holds([apart])} then ${beside} else '${quoted(text)}' end`;
}

/** An order that was cancelled or not paid was an attempt at its date. It is no purchase, nor is it known when it was cancelled. */
export function eventOf(
  reading: InteractionsReading | FeedbackReading,
  { unfinished = [] }: Pick<Meaning, "unfinished">,
): string {
  const event = textOf(reading.event);
  if (unfinished.length === 0 || reading.kind === "feedback") return event;
  return `case when ${holds(unfinished)} then 'checkout_unfinished' else ${event} end`;
}

export function excluded({ exclude }: Pick<Meaning, "exclude">): string {
  return holds(exclude);
}

export function holds(statuses: readonly Standing[]): string {
  if (statuses.length === 0) return "false";
  return statuses.map(holdsOne).join(" or ");
}

/** "*" is whatever is written there: the date on which an order was cancelled. "-*" begins so, "*-" ends so, "!-*" does not begin so, "!*" is nothing at all. */
function holdsOne({ column, texts }: Standing): string {
  const isFilled = `coalesce(trimmed(c${column}) not in ('', '-'), false)`;
  if (texts.includes("*")) return isFilled;
  if (texts.includes("!*")) return `not ${isFilled}`;
  const denied = texts.filter((text) => text.startsWith("!")).map((text) => text.slice(1));
  if (denied.length > 0) return `not ${isAmong(column, denied)}`;
  return isAmong(column, texts);
}

function isAmong(column: number, texts: readonly string[]): string {
  const begun = texts.filter((text) => text.endsWith("*")).map((text) => text.slice(0, -1));
  const ended = texts.filter((text) => text.startsWith("*")).map((text) => text.slice(1));
  const whole = texts.filter((text) => !text.endsWith("*") && !text.startsWith("*"));
  const parts = [
    ...ended.map((text) => `ends_with(folded(c${column}), '${quoted(text)}')`),
    ...begun.map((text) => `starts_with(folded(c${column}), '${quoted(text)}')`),
    ...(whole.length === 0
      ? []
      : [`folded(c${column}) in (${whole.map((text) => `'${quoted(text)}'`).join(", ")})`]),
  ];
  return `coalesce(${parts.length === 1 ? parts[0] : `(${parts.join(" or ")})`}, false)`;
}
