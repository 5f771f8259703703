// Lines of touchpoints.csv for events that no rule knows. In: events with how often they came, and the spreadsheet's text. Out: groups to ask about, and the text with a line for each that was placed.
import { fold } from "../../exports/cells/fold.ts";
import { formulaStart } from "../../exports/cells/formula.ts";
import { detectDialect } from "../../exports/rows/dialect.ts";
import { RowParser } from "../../exports/rows/row-parser.ts";
import { TOUCHPOINT_COLUMNS } from "../touchpoints.ts";

export type UnknownEvent = { readonly source: string; readonly event: string; readonly n: number };
export type EventGroup = {
  readonly source: string;
  /** A name of the group, as written. */
  readonly name: string;
  /** What matches all of its events: "commande *". */
  readonly pattern: string;
  readonly n: number;
};
export type PlacedGroup = EventGroup & { readonly stage: string; readonly channel: string };

/** "Commande 1001" and "Commande 1002" are one thing; the most frequent first. What would be a formula loses its sign, and its pattern takes any. */
export function groupEvents(events: readonly UnknownEvent[]): EventGroup[] {
  const groups = new Map<string, EventGroup>();
  for (const { source, event, n } of events) {
    const pattern = patternOf(event);
    if (pattern === null) continue;
    const key = `${source}\n${pattern}`;
    const known = groups.get(key);
    const name =
      event
        .replace(formulaStart, "")
        .replace(/\s*(?:#|(?<!\p{L})n°)?\s*\d[\d.,:/-]*\s*$/iu, "")
        .trim() || pattern;
    groups.set(key, known === undefined ? { source, name, pattern, n } : { ...known, n: known.n + n });
  }
  return [...groups.values()].sort((a, b) => b.n - a.n || (a.pattern < b.pattern ? -1 : 1));
}

/** An event that is a number is no series of others: a pattern without a letter would find every event. Null where nothing is left to find. */
function patternOf(event: string): string | null {
  const written = fold(event).replace(formulaStart, "*").replace(/[*|]/g, "*").trim();
  const series = written.replace(/\d[\d.,:/-]*/g, "*");
  if (/\p{L}/u.test(series)) return series;
  return /[\p{L}\p{N}]/u.test(written) ? written : null;
}

const HEADER = ["point_de_contact", "etape", "canal", "source", "evenement"];

/**
 * The spreadsheet keeps its columns, its separator and its lines; null text: there is none yet. Null where its letters were not understood:
 * written again, they would be lost.
 */
export function withTouchpointLines(text: string | null, groups: readonly PlacedGroup[]): string | null {
  if (text?.includes("\uFFFD")) return null;
  const known = text === null || text.trim() === "" ? `\uFEFF${HEADER.join(";")}\n` : text;
  const dialect = detectDialect(known.replace(/^\uFEFF/, "").replace(/^"?[ \t]*#.*$/gm, ""));
  const newline = /\r\n/.test(known) ? "\r\n" : "\n";
  const header = headerOf(known, dialect);
  const lines = groups.map((group) =>
    header.map((name) => quoted(cellOf(name, group), dialect.delimiter)).join(dialect.delimiter),
  );
  return `${known.endsWith("\n") ? known : known + newline}${lines.join(newline)}${newline}`;
}

function headerOf(text: string, dialect: ReturnType<typeof detectDialect>): readonly string[] {
  const { rows } = new RowParser(dialect).push(
    text.replace(/^\uFEFF/, "").replace(/^"?[ \t]*#.*$/gm, ""),
    true,
  );
  return (
    rows.slice(dialect.separatorLines).find((cells) => cells.some((cell) => cell.trim() !== "")) ?? HEADER
  );
}

function cellOf(header: string, group: PlacedGroup): string {
  const cells: Partial<Record<keyof typeof TOUCHPOINT_COLUMNS, string>> = {
    touchpoint: group.name,
    stage: group.stage,
    channel: group.channel,
    source: group.source,
    event: group.pattern,
  };
  const called = fold(header.trim()).replace(/[\s-]+/g, "_");
  const found = Object.entries(TOUCHPOINT_COLUMNS).find(([, { header: name, alike }]) =>
    [name, ...alike].includes(called),
  );
  return found === undefined ? "" : (cells[found[0] as keyof typeof TOUCHPOINT_COLUMNS] ?? "");
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) || cell.startsWith("#")
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}
