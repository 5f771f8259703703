// map.csv: what the team wrote on the map. In: the spreadsheet and what its lines may name. Out: notes in order, by stage, persona and lane.
import { closest } from "../exports/cells/closest.ts";
import { fold } from "../exports/cells/fold.ts";
import { type Problem, problem } from "../exports/problem.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import type { Group, Level, MapNote, Stage, TouchpointRule } from "./company.ts";
import { laneCalled, laneNames, levelCalled, nearestLane } from "./map-lanes.ts";
import { bothNames, findByName } from "./names.ts";
import { onceAName } from "./once-a-name.ts";
import type { Read } from "./read.ts";
import { type DateCell, readDates, type SheetDates } from "./sheet-dates.ts";
import { type Columns, column, orNull, readTable, type SheetLine } from "./spreadsheet.ts";
import { findStage, stageNames } from "./stages.ts";
import { ruleCalled, unknownTouchpoint } from "./touchpoint-called.ts";

export const MAP_COLUMNS = {
  persona: column("persona", ["personas", "qui"]),
  stage: column("etape", ["stage", "phase"], true),
  touchpoint: column("point_de_contact", ["touchpoint", "contact"]),
  lane: column("ligne", ["lane", "couloir", "rubrique", "type"], true),
  text: column("texte", ["text", "texte_fr", "text_fr", "contenu"], true),
  text_en: column("texte_en", ["text_en"]),
  by: column("par", ["by", "auteur", "author"]),
  date: column("date", ["le", "jour", "on"]),
  value: column("valeur", ["value", "gain"]),
  effort: column("effort", ["cout", "cost"]),
  owner: column("responsable", ["owner", "equipe", "team"]),
  due: column("echeance", ["due", "due_date", "pour le"]),
} as const satisfies Columns<string>;

type Name = keyof typeof MAP_COLUMNS;
type Line = SheetLine<Name>;
/** What a line may name, and the days that the file tells. */
type Around = {
  readonly file: string;
  readonly stages: readonly Stage[];
  readonly personas: readonly Group[];
  readonly rules: readonly TouchpointRule[];
  readonly dates: SheetDates;
};

/** Reads map.csv; empty when there is none. */
export async function readMap(
  file: ExportFile | undefined,
  known: Pick<Around, "stages" | "personas" | "rules">,
): Promise<Read<readonly MapNote[]>> {
  const path = file?.path ?? "";
  const { lines, problems } = await readTable(file, MAP_COLUMNS);
  const dates = readDates(lines.flatMap(datesOf), path);
  const around = { ...known, file: path, dates };
  const reads = lines.map((line) => readNote(line, around));
  return {
    value: reads.flatMap(({ value }) => value ?? []),
    problems: [...problems, ...dates.problems, ...onceAName(reads.flatMap((read) => read.problems))],
  };
}

function datesOf({ line, cells }: Line): readonly DateCell[] {
  return (["date", "due"] as const).map((name) => ({
    line,
    column: MAP_COLUMNS[name].header,
    text: cells[name],
  }));
}

function readNote({ line, cells }: Line, around: Around): Read<MapNote | null> {
  const problems: Problem[] = [];
  const lane = laneCalled(cells.lane);
  if (lane === null) problems.push(unknownLane(line, cells.lane, around.file));
  const persona = readPersona(line, cells.persona, around);
  const place = readPlace({ line, cells }, around);
  problems.push(...persona.problems, ...place.problems);
  if (lane === null || persona.value === undefined || place.value === null) return { value: null, problems };
  const value = readLevel(line, "value", cells.value, around.file);
  const effort = readLevel(line, "effort", cells.effort, around.file);
  const date = readDay(line, "date", cells.date, around);
  const due = readDay(line, "due", cells.due, around);
  problems.push(...value.problems, ...effort.problems, ...date.problems, ...due.problems);
  const note = {
    lane,
    persona: persona.value,
    ...place.value,
    text: bothNames(cells.text, cells.text_en),
    by: orNull(cells.by),
    date: date.value,
    value: value.value,
    effort: effort.value,
    owner: orNull(cells.owner),
    due: due.value,
  };
  return { value: note, problems };
}

/** Nobody named means everybody; undefined when no persona is called so. */
function readPersona(
  line: number,
  written: string,
  { file, personas }: Around,
): Read<string | null | undefined> {
  if (["", "*", "tous", "toutes", "all", "everyone"].includes(fold(written)))
    return { value: null, problems: [] };
  const found = findByName(personas, written) ?? personas.find(({ id }) => id === fold(written));
  if (found !== undefined) return { value: found.id, problems: [] };
  const place = { line, column: MAP_COLUMNS.persona.header, found: written, rows: 1 };
  const near = closest(
    written,
    personas.flatMap(({ names }) => [names.fr, names.en]),
  );
  const known = personas.length === 0 ? "–" : personas.map(({ names }) => names.fr).join(", ");
  const told =
    near === null
      ? problem("persona-unknown", file, { ...place, values: { known } })
      : problem("persona-misspelt", file, { ...place, values: { closest: near } });
  return { value: undefined, problems: [told] };
}

/** The stage, and the touchpoint when one is named: it stands in its own stage, whatever the line says. */
function readPlace(
  { line, cells }: Line,
  { file, stages, rules }: Around,
): Read<Pick<MapNote, "stage" | "touchpoint"> | null> {
  const stage = findStage(stages, cells.stage);
  const rule = cells.touchpoint === "" ? null : ruleCalled(cells.touchpoint, rules);
  const problems: Problem[] = [];
  if (stage === null) problems.push(unknownStage(line, cells.stage, stages, file));
  if (cells.touchpoint !== "" && rule === null)
    problems.push(unknownTouchpoint(line, cells.touchpoint, rules, file));
  if (stage === null || problems.length > 0) return { value: null, problems };
  if (rule === null || rule.stage === stage.id)
    return { value: { stage: stage.id, touchpoint: rule?.id ?? null }, problems };
  const used = stages.find(({ id }) => id === rule.stage)?.names.fr ?? "";
  problems.push(
    problem("touchpoint-elsewhere", file, {
      line,
      column: MAP_COLUMNS.stage.header,
      found: cells.stage,
      values: { touchpoint: cells.touchpoint, used },
    }),
  );
  return { value: { stage: rule.stage, touchpoint: rule.id }, problems };
}

function readLevel(
  line: number,
  name: "value" | "effort",
  written: string,
  file: string,
): Read<Level | null> {
  const value = levelCalled(written);
  if (written === "" || value !== null) return { value, problems: [] };
  const place = { line, column: MAP_COLUMNS[name].header, found: written };
  return { value, problems: [problem("level-unknown", file, place)] };
}

function readDay(line: number, name: "date" | "due", written: string, around: Around): Read<string | null> {
  const value = around.dates.dayAt(line, MAP_COLUMNS[name].header);
  if (written === "" || value !== null) return { value, problems: [] };
  const place = { line, column: MAP_COLUMNS[name].header, found: written };
  return { value, problems: [problem("sheet-date-unreadable", around.file, place)] };
}

function unknownLane(line: number, found: string, file: string): Problem {
  const place = { line, column: MAP_COLUMNS.lane.header, found, rows: 1 };
  const near = nearestLane(found);
  return near === null
    ? problem("lane-unknown", file, { ...place, values: { known: laneNames } })
    : problem("lane-misspelt", file, { ...place, values: { closest: near } });
}

function unknownStage(line: number, found: string, stages: readonly Stage[], file: string): Problem {
  const values = { known: stageNames(stages) };
  return problem("stage-unknown", file, { line, column: MAP_COLUMNS.stage.header, found, rows: 1, values });
}
