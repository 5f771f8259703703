// A time column, read by proof. In: a table and a column. Out: how its times are written, and problems where the proof is missing or broken.

import { decideTimeShape, type TimeVerdict } from "../cells/time-shape.ts";
import { isZeroDate } from "../cells/zero-date.ts";
import { type Problem, problem } from "../problem.ts";
import { type Table, values } from "../rows/table.ts";
import { saysUtc } from "./header-words.ts";
import type { TimeCell } from "./meaning.ts";
import { isUtcBeside } from "./zone-beside.ts";

/**
 * Null (with a problem) when the values of the sample cannot be times. An empty column is read as ISO: later rows decide.
 * `zone` is what the format says of times without an offset of their own; a header that says UTC knows better.
 */
export function timeCell(
  table: Table,
  column: number,
  zone: "utc" | "local",
  report: Problem[],
): TimeCell | null {
  const filled = values(table, column);
  const found = filled.filter(({ text }) => !isZeroDate(text));
  const header = table.header[column] ?? "";
  const told = saysUtc(header) || isUtcBeside(table) ? "utc" : zone;
  const zeros = found.length < filled.length ? { zeros: true } : {};
  if (found.length === 0) return { column, shape: "iso", zone: told, dateOnly: false, ...zeros };
  const verdict = decideTimeShape(
    found.map(({ text }) => text),
    { known: true, order: table.dates.order },
  );
  if (verdict === null) {
    report.push(unreadableDates(table, column));
    return null;
  }
  reportDoubts(table, column, verdict, found, report);
  const tail = {
    ...(verdict.zoned ? { zoned: true } : {}),
    ...(verdict.latest ? { latest: true } : {}),
    ...zeros,
  };
  const cell = {
    column,
    shape: verdict.shape,
    zone: zoneOf(verdict, told),
    dateOnly: verdict.dateOnly,
    ...tail,
  };
  return isDressed(table, column) ? { ...cell, dressed: true } : cell;
}

/** The same time, with those of the columns that are written as it is to stand in where it is empty. */
export function withOthers(table: Table, time: TimeCell, columns: readonly number[]): TimeCell {
  const written = ({ column: _, others: __, ...way }: TimeCell) => JSON.stringify(way);
  const alike = columns.filter((column) => {
    const other = column === time.column ? null : timeCell(table, column, time.zone, []);
    return other !== null && written(other) === written(time);
  });
  return alike.length === 0 ? time : { ...time, others: alike };
}

/** An epoch that a spreadsheet rounded, and an hour whose day the tool left out: no rewriting brings them back. */
const ROUNDED = /^\d[.,]\d+e\+\d+$/i;
const NO_DAY =
  /^\d{1,2}(?::|\s?h)\d{0,2}(?::\d{2})?(?:\s?[ap]m)?$|^\p{L}+\.?,? \d{4},? \d{1,2}(?::\d{2})?\s?[ap]m$/iu;

/** Why the values of a column are no times we can read, with the first that is none. */
export function unreadableDates(table: Table, column: number): Problem {
  const found = values(table, column);
  const verdict = decideTimeShape(
    found.map(({ text }) => text),
    { known: true, order: table.dates.order },
  );
  const first = found[verdict?.unread.first ?? 0];
  const text = first?.text ?? "";
  const code = ROUNDED.test(text)
    ? "dates-rounded"
    : NO_DAY.test(text)
      ? "dates-without-day"
      : "dates-unreadable";
  const where = { column: table.header[column] ?? null, line: first?.line ?? null };
  return problem(code, table.file, { ...where, found: first?.text ?? null });
}

function isDressed(table: Table, column: number): boolean {
  return table.rows.some((cells) => /^\s*'\d|\d[\u00A0\u202F\u2009]/.test(cells[column] ?? ""));
}

/** Epochs and offsets are absolute; a bare date must not shift by a day, whatever the format says. */
function zoneOf(verdict: TimeVerdict, zone: "utc" | "local"): "utc" | "local" {
  if (verdict.shape.startsWith("epoch") || verdict.offsets !== false) return "utc";
  return verdict.dateOnly ? "local" : zone;
}

type Found = readonly { readonly text: string; readonly line: number | null }[];

function reportDoubts(
  table: Table,
  column: number,
  verdict: TimeVerdict,
  found: Found,
  report: Problem[],
): void {
  const base = {
    column: table.header[column] ?? "",
    values: { order: verdict.shape.replace("digits_", "") },
  };
  const sample = { ...base, line: found[0]?.line ?? null, found: found[0]?.text ?? null };
  if (verdict.order === "contradicted") report.push(problem("dates-contradict", table.file, sample));
  if (verdict.order === "unproved" && !table.dates.declared && table.dates.proved !== true)
    report.push(problem("dates-unproven", table.file, sample));
  if (
    verdict.order === "proved" &&
    table.dates.declared &&
    !verdict.shape.startsWith("digits") &&
    verdict.shape !== table.dates.order
  ) {
    report.push(problem("dates-proved-otherwise", table.file, sample));
  }
  if (verdict.offsets === "some") report.push(problem("zones-mixed", table.file, sample));
  const odd = verdict.unread.first === null ? undefined : found[verdict.unread.first];
  // Of a contradiction, those that the other order would read have been told.
  if (odd !== undefined && verdict.order !== "contradicted") {
    const values = { ...base.values, count: verdict.unread.count, read: verdict.read };
    report.push(
      problem("dates-partly-unreadable", table.file, { ...base, values, line: odd.line, found: odd.text }),
    );
  }
}
