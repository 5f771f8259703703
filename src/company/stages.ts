// stages.csv: the stages of the journey, in order. In: the spreadsheet. Out: stages, the usual five when it says nothing.
import { problem } from "../exports/problem.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import type { Stage } from "./company.ts";
import { englishStage } from "./defaults/stage-kinds.ts";
import { DEFAULT_STAGES } from "./defaults/stages.ts";
import { bothNames, findByName } from "./names.ts";
import type { Read } from "./read.ts";
import { type Columns, column, readTable } from "./spreadsheet.ts";

export const STAGE_COLUMNS = {
  stage: column("etape", ["stage", "etape_fr", "stage_fr", "phase", "nom", "name"], true),
  stage_en: column("etape_en", ["stage_en", "phase_en", "nom_en", "name_en"]),
} as const satisfies Columns<string>;

/** Reads stages.csv; ids are the places of the stages, from 1. */
export async function readStages(file: ExportFile | undefined): Promise<Read<readonly Stage[]>> {
  const { lines, problems } = await readTable(file, STAGE_COLUMNS);
  const found = [...problems];
  const stages: Stage[] = [];
  for (const { line, cells } of lines) {
    const names = bothNames(cells.stage, cells.stage_en, englishStage(cells.stage));
    const again = findByName(stages, cells.stage) !== null;
    if (!again) stages.push({ id: stages.length + 1, names });
    else
      found.push(
        problem("stage-duplicate", file?.path ?? "", { line, column: "etape", found: cells.stage, rows: 1 }),
      );
  }
  return { value: stages.length > 0 ? stages : DEFAULT_STAGES, problems: found };
}

/** The stage called so in either language, or by its place ("2"); null when there is none. */
export function findStage(stages: readonly Stage[], written: string): Stage | null {
  const named = findByName(stages, written);
  return named ?? stages.find(({ id }) => String(id) === written.trim()) ?? null;
}

/** The names of the stages, to tell what may be written. */
export function stageNames(stages: readonly Stage[]): string {
  return stages.map(({ names }) => names.fr).join(", ");
}
