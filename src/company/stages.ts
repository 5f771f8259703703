// stages.csv: the stages of the journey, in order. In: the spreadsheet. Out: stages, the usual five when it says nothing.
import { problem } from "../exports/problem.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import type { Names, Stage } from "./company.ts";
import { englishStage } from "./defaults/stage-kinds.ts";
import { DEFAULT_STAGES } from "./defaults/stages.ts";
import { givenId, lastingIds } from "./lasting-ids.ts";
import { bothNames, findByName } from "./names.ts";
import type { Read } from "./read.ts";
import { MOST_DAYS } from "./settings/schema.ts";
import { type Columns, column, readTable } from "./spreadsheet.ts";

export const STAGE_COLUMNS = {
  stage: column("etape", ["stage", "etape_fr", "stage_fr", "phase", "nom", "name"], true),
  stage_en: column("etape_en", ["stage_en", "phase_en", "nom_en", "name_en"]),
  horizon: column("horizon_jours", ["horizon_days", "horizon"]),
  id: column("id", ["identifiant", "slug"]),
} as const satisfies Columns<string>;

/** A journey's stages are the bits of one number; a map of more could not be read either. */
const MOST_STAGES = 60;

/** Reads stages.csv; a stage that is not given an id gets one from its name. */
export async function readStages(file: ExportFile | undefined): Promise<Read<readonly Stage[]>> {
  const path = file?.path ?? "";
  const table = await readTable(file, STAGE_COLUMNS, MOST_STAGES);
  const problems = [...table.problems];
  const stages: {
    readonly names: Names;
    readonly given: string | null;
    readonly horizon: number | null;
  }[] = [];
  for (const { line, cells } of table.lines) {
    const names = bothNames(cells.stage, cells.stage_en, englishStage(cells.stage));
    const given = givenId(cells.id);
    const tell = (code: "stage-duplicate" | "id-twice", column: string, found: string, rows: number) =>
      problems.push(problem(code, path, { line, column, found, rows }));
    if (findByName(stages, cells.stage) !== null) {
      tell("stage-duplicate", "etape", cells.stage, 1);
      continue;
    }
    if (given !== null && stages.some((stage) => stage.given === given)) tell("id-twice", "id", cells.id, 0);
    const horizon = daysOf(cells.horizon);
    if (horizon === undefined)
      problems.push(
        problem("horizon-unreadable", path, { line, column: "horizon_jours", found: cells.horizon, rows: 0 }),
      );
    stages.push({ names, given, horizon: horizon ?? null });
  }
  const ids = lastingIds(stages.map(({ given, names }) => ({ given, names: [[names.fr]] })));
  const value = stages.map(({ names, horizon }, at) => ({
    id: ids[at] ?? "",
    names,
    ...(horizon === null ? {} : { horizonDays: horizon }),
  }));
  return { value: value.length > 0 ? value : DEFAULT_STAGES, problems };
}

/** Null when nothing is said, undefined when it is no number of days of a century at most. */
function daysOf(written: string): number | null | undefined {
  const said = written.trim().replace(",", ".");
  if (said === "") return null;
  const days = Number(said.replace(/\s*(?:jours?|days?|j|d)$/iu, ""));
  return days > 0 && days <= MOST_DAYS ? days : undefined;
}

/** The stage called so in either language, by its id, or by its place ("2"); null when there is none. */
export function findStage(stages: readonly Stage[], written: string): Stage | null {
  const named = findByName(stages, written);
  const said = written.trim();
  return named ?? stages.find(({ id }, at) => id === said || String(at + 1) === said) ?? null;
}

/** The names of the stages, to tell what may be written. */
export function stageNames(stages: readonly Stage[]): string {
  return stages.map(({ names }) => names.fr).join(", ");
}
