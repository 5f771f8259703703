// events.csv: what happened, and when. In: the spreadsheet. Out: events in the order of their days; or that the file is an export of the same name.

import { fold } from "../exports/cells/fold.ts";
import { type Problem, problem } from "../exports/problem.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import type { CompanyEvent, SeriesBreak, Stage, TouchpointRule } from "./company.ts";
import { bothNames } from "./names.ts";
import type { Read } from "./read.ts";
import { type DateCell, readDates, type SheetDates } from "./sheet-dates.ts";
import { type Columns, column, hasColumn, orNull, readTable, type SheetLine } from "./spreadsheet.ts";
import { findStage } from "./stages.ts";
import { ruleCalled, unknownTouchpoint } from "./touchpoint-called.ts";

export const EVENT_COLUMNS = {
  date: column("date", ["debut", "start", "jour", "day", "le"], true),
  end: column("fin", ["end", "jusqu'au", "until"]),
  what: column("quoi", ["what", "quoi_fr", "what_fr"], true),
  what_en: column("quoi_en", ["what_en"]),
  place: column("lieu", ["place", "where", "point_de_contact", "etape", "touchpoint", "stage", "ou"]),
  who: column("qui", ["who", "equipe", "team", "responsable", "owner"]),
  breaks: column("rupture", ["break", "breaks", "series break", "rompt", "change"]),
} as const satisfies Columns<string>;

type Line = SheetLine<keyof typeof EVENT_COLUMNS>;
/** Where something may have happened. */
type Known = { readonly stages: readonly Stage[]; readonly rules: readonly TouchpointRule[] };

/** Reads events.csv; null when it has no column that says what happened: many tools call their exports so. */
export async function readEvents(
  file: ExportFile | undefined,
  known: Known,
): Promise<Read<readonly CompanyEvent[]> | null> {
  if (file !== undefined && !(await hasColumn(file, EVENT_COLUMNS.what))) return null;
  const path = file?.path ?? "";
  const { lines, problems } = await readTable(file, EVENT_COLUMNS);
  const dates = readDates(lines.flatMap(datesOf), path);
  const reads = lines.map((line) => readEvent(line, dates, path, known));
  return {
    value: reads
      .flatMap(({ value }) => value ?? [])
      .toSorted((a, b) => Number(a.date > b.date) - Number(a.date < b.date)),
    problems: [...problems, ...dates.problems, ...reads.flatMap((read) => read.problems)],
  };
}

function datesOf({ line, cells }: Line): readonly DateCell[] {
  return (["date", "end"] as const).map((name) => ({
    line,
    column: EVENT_COLUMNS[name].header,
    text: cells[name],
  }));
}

function readEvent(
  { line, cells }: Line,
  dates: SheetDates,
  file: string,
  known: Known,
): Read<CompanyEvent | null> {
  const date = dates.dayAt(line, EVENT_COLUMNS.date.header);
  const told = (
    code: "event-date-unreadable" | "sheet-date-unreadable" | "event-ends-before" | "break-unknown",
    name: "date" | "end" | "breaks",
  ) =>
    problem(code, file, {
      line,
      column: EVENT_COLUMNS[name].header,
      found: cells[name],
      rows: code === "event-date-unreadable" ? 1 : 0,
    });
  if (date === null) return { value: null, problems: [told("event-date-unreadable", "date")] };
  const end = dates.dayAt(line, EVENT_COLUMNS.end.header);
  const problems: Problem[] = [];
  if (cells.end !== "" && end === null) problems.push(told("sheet-date-unreadable", "end"));
  const isBefore = end !== null && end < date;
  if (isBefore) problems.push(told("event-ends-before", "end"));
  const value = {
    date,
    end: isBefore || end === date ? null : end,
    what: bothNames(cells.what, cells.what_en),
    who: orNull(cells.who),
    stage: null,
    touchpoint: null,
    breaks: seriesBreak(cells.breaks),
  };
  if (cells.breaks !== "" && value.breaks === null) problems.push(told("break-unknown", "breaks"));
  if (cells.place === "") return { value, problems };
  const place = placeCalled(cells.place, known);
  if (place !== null) return { value: { ...value, ...place }, problems };
  return { value: null, problems: [...problems, unknownTouchpoint(line, cells.place, known.rules, file)] };
}

const BREAKS: Readonly<Record<SeriesBreak, readonly string[]>> = {
  question: ["question", "formulation", "wording"],
  scale: ["echelle", "scale", "note", "rating"],
  channel: ["canal", "channel", "mode", "support"],
  invitation: ["invitation", "invitations", "inviter", "inviting", "way of inviting", "envoi", "sending"],
};

function seriesBreak(written: string): SeriesBreak | null {
  const folded = fold(written);
  return (Object.keys(BREAKS) as SeriesBreak[]).find((name) => BREAKS[name].includes(folded)) ?? null;
}

/** A stage, or a touchpoint in its own stage. */
function placeCalled(
  written: string,
  { stages, rules }: Known,
): Pick<CompanyEvent, "stage" | "touchpoint"> | null {
  const stage = findStage(stages, written);
  if (stage !== null) return { stage: stage.id, touchpoint: null };
  const rule = ruleCalled(written, rules);
  return rule === null ? null : { stage: rule.stage, touchpoint: rule.id };
}
