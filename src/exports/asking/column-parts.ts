// What each column is taken for, and what its values show. In: a table and its meaning. Out: one line a column, for people to check.
import type { PartName } from "../../words/asking.ts";
import { amountColumns } from "../meaning/amount-column.ts";
import type { Cell, Meaning, Reading } from "../meaning/meaning.ts";
import { type ColumnProfile, profilesOf } from "../meaning/profile.ts";
import { waitColumn } from "../meaning/wait-column.ts";
import type { Table } from "../rows/table.ts";

export type Evidence =
  | { readonly shows: "empty" | "constant" }
  | { readonly shows: "emails"; readonly share: number; readonly distinct: number }
  | { readonly shows: "dates" | "numbers" | "texts"; readonly distinct: number };

export type ColumnPart = {
  readonly column: number;
  readonly header: string;
  readonly part: PartName;
  /** The kind of key, the name of the milestone. */
  readonly detail: string | null;
  readonly evidence: Evidence;
  readonly examples: readonly string[];
};

const EXAMPLES = 3;

export function columnParts(table: Table, meaning: Meaning | null): ColumnPart[] {
  const parts = meaning === null ? new Map<number, Named>() : partsIn(table, meaning);
  return profilesOf(table).map((profile) => {
    const { part, detail } = parts.get(profile.column) ?? { part: "unused", detail: null };
    return {
      column: profile.column,
      header: table.header[profile.column] ?? "",
      part,
      detail,
      evidence: evidenceOf(profile),
      examples: [...new Set(profile.texts)].slice(0, EXAMPLES),
    };
  });
}

type Named = { readonly part: PartName; readonly detail: string | null };

function partsIn(table: Table, meaning: Meaning): Map<number, Named> {
  const parts = new Map<number, Named>();
  const put = (column: number | undefined, part: PartName, detail: string | null = null) => {
    if (column !== undefined && !parts.has(column)) parts.set(column, { part, detail });
  };
  for (const { kind, column } of meaning.keys) put(column, "key", kind);
  for (const { column } of [...meaning.exclude, ...(meaning.unfinished ?? [])]) put(column, "status");
  const worth = amountColumns(table.folded, meaning.amount);
  put(worth?.amount, "amount");
  put(worth?.currency ?? undefined, "currency");
  put(waitColumn(table.folded)?.column, "wait");
  const { sent, answered, channel } = meaning.invitations ?? {};
  put(sent?.column, "asked");
  put(answered?.column, "answered");
  for (const column of columnsOf(channel)) put(column, "channel");
  for (const reading of meaning.readings) putReading(reading, put);
  return parts;
}

type Put = (column: number | undefined, part: PartName, detail?: string | null) => void;

function putReading(reading: Reading, put: Put): void {
  if (reading.kind === "attributes") {
    for (const { name, column } of reading.fields) put(column, "fact", name);
    return;
  }
  const { event, time } = reading;
  put(time.column, "time", "text" in event ? event.text : null);
  put(time.clock, "time");
  for (const column of columnsOf(event)) put(column, "event");
  putSides(reading, put);
  if (reading.kind === "interactions") return;
  put(reading.rating?.column, "rating");
  for (const column of reading.texts) put(column, "words");
  for (const column of reading.names) put(column, "name");
  for (const column of columnsOf(reading.touchpoint)) put(column, "touchpoint");
}

function putSides(reading: Exclude<Reading, { kind: "attributes" }>, put: Put): void {
  if (reading.kind === "interactions") for (const column of columnsOf(reading.page)) put(column, "page");
  for (const column of columnsOf(reading.channel)) put(column, "channel");
  for (const column of columnsOf(reading.device)) put(column, "device");
}

function columnsOf(cell: Cell | undefined): readonly number[] {
  if (cell === undefined || "text" in cell) return [];
  if ("column" in cell) return [cell.column];
  if ("inside" in cell) return [cell.inside];
  return "columns" in cell ? cell.columns : cell.pairs.flatMap(({ key, values }) => [key, ...values]);
}

function evidenceOf({ texts, constant, emails, numbers, times, distinct }: ColumnProfile): Evidence {
  if (texts.length === 0) return { shows: "empty" };
  if (constant) return { shows: "constant" };
  if (emails >= 0.5) return { shows: "emails", share: emails, distinct };
  if (times !== null && (numbers < 0.9 || times.shape === "ymd")) return { shows: "dates", distinct };
  return numbers >= 0.9 ? { shows: "numbers", distinct } : { shows: "texts", distinct };
}
