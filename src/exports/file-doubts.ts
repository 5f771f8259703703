// What can be wrong with a whole file. In: its sample and layout. Out: warnings about its text and header, or the reason why it is no table.
import { isDataCell } from "./cells/data-cell.ts";
import { type Problem, problem } from "./problem.ts";
import type { Layout } from "./rows/layout.ts";
import { findMojibake } from "./text/mojibake.ts";
import type { Sample } from "./text/sample.ts";

/** Letters lost before the export, or between the export and us. */
export function textDoubts(path: string, sample: Sample): Problem[] {
  const doubts: Problem[] = [];
  const bad = sample.damaged ? sample.head.indexOf("\uFFFD") : -1;
  if (sample.damaged) {
    const line = bad < 0 ? null : 1 + (sample.head.slice(0, bad).match(/\n/g)?.length ?? 0);
    doubts.push(problem("encoding-damaged", path, { line }));
  }
  if (sample.nul) doubts.push(problem("text-nul", path));
  const mojibake = findMojibake(sample.head);
  if (mojibake !== null) doubts.push(problem("encoding-mojibake", path, mojibake));
  return doubts;
}

/** Columns of one name, and those that are written once a group. */
export function headerDoubts(path: string, layout: Layout): Problem[] {
  const line = layout.headerLine;
  const [repeated, grouped] = [layout.repeated, layout.grouped.map((column) => layout.header[column] ?? "")];
  return [
    ...(repeated.length === 0
      ? []
      : [problem("header-repeated", path, { line, found: repeated.join(" · ") })]),
    ...(grouped.length === 0 ? [] : [problem("groups-filled", path, { line, found: grouped.join(" · ") })]),
  ];
}

/** Null when the table can be recognised. */
export function whyNotATable(path: string, layout: Layout): Problem | null {
  const line = layout.headerLine;
  if (layout.header.length < 2)
    return problem("file-not-table", path, { line, found: layout.header[0]?.slice(0, 80) ?? null });
  const data = layout.header.find(isDataCell);
  if (data !== undefined) return problem("header-missing", path, { line, found: data });
  if (layout.rows.length === 0 && layout.aside === 0)
    return problem("no-rows", path, { line, found: layout.header.join(" · ") });
  if (layout.rows.length < layout.aside)
    return problem("file-not-table", path, { line, found: layout.header.join(" · ") });
  return null;
}
