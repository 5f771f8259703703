// A folder of exports built as it stands, bytes and all. In: an engine and a folder, or files. Out: the figures that a person would check, and what was told.
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { buildSite } from "../../src/answers/build-site.ts";
import { placedByDefault } from "../../src/company/placed-by-default.ts";
import { readCompany } from "../../src/company/read-company.ts";
import type { Database } from "../../src/database/database.ts";
import type { Problem } from "../../src/exports/problem.ts";
import type { ExportFile } from "../../src/exports/text/export-file.ts";
import { buildJourney } from "../../src/journey/build-journey.ts";
import { type LoadedFile, rowsKept } from "../../src/journey/loading/loaded-file.ts";

export type Figures = {
  /** 0 where no journey came out. */
  readonly customers: number;
  readonly interactions: number;
  readonly journeys: number;
  /** Journeys that reach the goal, whatever they are old enough for. */
  readonly goal: number;
  /** Percent of journeys that have steps of several sources. */
  readonly crossing: number;
  readonly rated: number;
  /** What all purchases are worth, of any age. */
  readonly worth: number;
  readonly kept: number;
};

export type BuiltCase = {
  readonly figures: Figures;
  readonly loaded: readonly LoadedFile[];
  /** Of the settings, then of each file. */
  readonly problems: readonly Problem[];
};

export async function filesOf(folder: string): Promise<ExportFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(folder, path).replaceAll("\\", "/"),
      blob: new Blob([await readFile(path)]),
    })),
  );
}

/** The same engine may build one case after the other. */
export async function buildCase(database: Database, files: readonly ExportFile[]): Promise<BuiltCase> {
  await database.run("attach if not exists ':memory:' as mart");
  const { company: told, own, problems, guessed } = await readCompany([...files]);
  // Cases are small: nothing of them is folded away.
  const company = { ...told, threshold: 1 };
  const goal = company.stages.findIndex(({ id }) => id === company.goalStage) + 1;
  const exports = files.filter(({ path }) => !own.has(path));
  const loaded = await buildJourney(database, exports, company);
  const site = await buildSite(database, company, loaded);
  const [found] = await database.query<{ goal: number; rated: number; worth: number }>(`select
    (select count(distinct journey_id)::double from steps
      where stage_id = ${goal}) as goal,
    (select count(score)::double from feedback) as rated,
    (select coalesce(sum(amount), 0) from goal_amounts) as worth`);
  return {
    figures: {
      customers: site?.customers ?? 0,
      interactions: site?.interactions ?? 0,
      journeys: site?.journeys ?? 0,
      goal: found?.goal ?? 0,
      crossing: Math.round(100 * (site?.crossing_share ?? 0)),
      rated: found?.rated ?? 0,
      worth: found?.worth ?? 0,
      kept: loaded.reduce((sum, file) => sum + rowsKept(file), 0),
    },
    loaded,
    problems: [
      ...problems,
      ...placedByDefault(guessed, site?.touchpoints ?? [], told.language),
      ...loaded.flatMap((file) => file.problems),
    ],
  };
}
