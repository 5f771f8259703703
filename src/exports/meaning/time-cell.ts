// A time column, read by proof. In: a table and a column. Out: how its times are written, and problems where the proof is missing or broken.

import { decideTimeShape, type TimeVerdict } from "../cells/time-shape.ts";
import { type Problem, problem } from "../problem.ts";
import { type Table, values } from "../rows/table.ts";
import type { TimeCell } from "./meaning.ts";

/**
 * Null (with a problem) when the values of the sample cannot be times. An empty column is read as ISO: later rows decide.
 * `zone` is what the format says of times without an offset of their own.
 */
export function timeCell(
  table: Table,
  column: number,
  zone: "utc" | "local",
  report: Problem[],
): TimeCell | null {
  const found = values(table, column);
  if (found.length === 0) return { column, shape: "iso", zone, dateOnly: false };
  const verdict = decideTimeShape(
    found.map(({ text }) => text),
    { known: true, order: table.dates.order },
  );
  const where = { column: table.header[column] ?? "" };
  if (verdict === null) {
    const first = found[0];
    report.push(
      problem("dates-unreadable", table.file, {
        ...where,
        line: first?.line ?? null,
        found: first?.text ?? null,
      }),
    );
    return null;
  }
  reportDoubts(table, column, verdict, found, report);
  return { column, shape: verdict.shape, zone: zoneOf(verdict, zone), dateOnly: verdict.dateOnly };
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
  const base = { column: table.header[column] ?? "", values: { order: verdict.shape } };
  const sample = { ...base, line: found[0]?.line ?? null, found: found[0]?.text ?? null };
  if (verdict.order === "contradicted") report.push(problem("dates-contradict", table.file, sample));
  if (verdict.order === "unproved" && !table.dates.declared)
    report.push(problem("dates-unproven", table.file, sample));
  if (verdict.order === "proved" && table.dates.declared && verdict.shape !== table.dates.order) {
    report.push(problem("dates-proved-otherwise", table.file, sample));
  }
  if (verdict.offsets === "some") report.push(problem("zones-mixed", table.file, sample));
  const odd = verdict.unread.first === null ? undefined : found[verdict.unread.first];
  if (odd !== undefined) {
    const values = { ...base.values, count: verdict.unread.count, read: verdict.read };
    report.push(
      problem("dates-partly-unreadable", table.file, { ...base, values, line: odd.line, found: odd.text }),
    );
  }
}
