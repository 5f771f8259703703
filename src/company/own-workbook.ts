// A spreadsheet of the company saved as a workbook. In: a file, and what it holds. Out: the sheet of that name, else the first, to be read as the same spreadsheet; and what opening it told.
import { type Problem, problem } from "../exports/problem.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import { openWorkbook } from "../exports/workbooks/open-workbook.ts";

export type OpenedSheet = { readonly file: ExportFile; readonly problems: readonly Problem[] };

/** The path stays the workbook's: it is the file that people know. What is no workbook comes back as it is. */
export async function openOwnSheet(file: ExportFile, kind: string): Promise<OpenedSheet> {
  if (!/\.(?:xlsx|ods)$/iu.test(file.path)) return { file, problems: [] };
  const sheets = await openWorkbook(file);
  const called = sheets.find(({ path }) => nameOf(path)?.trim().toLowerCase() === kind);
  const sheet = called ?? sheets[0] ?? file;
  if (sheet.refused !== undefined) return { file: emptied(file), problems: [sheet.refused] };
  const ofOthers = (told: Problem) => sheets.some((one) => one !== sheet && one.path === told.file);
  const told = sheets.flatMap((one) => one.sheet?.told ?? []).filter((one) => !ofOthers(one));
  const others = sheets.filter((one) => one !== sheet).flatMap(({ path }) => nameOf(path) ?? []);
  const problems = [...told, ...unread(file, nameOf(sheet.path), others)];
  return { file: { ...sheet, path: file.path }, problems };
}

/** "touchpoints.xlsx › Feuil1" is the sheet "Feuil1"; a workbook of one sheet has no name for it. */
function nameOf(path: string): string | null {
  return / › (.*)$/u.exec(path)?.[1] ?? null;
}

/** A workbook that could not be opened says nothing: the defaults are used, and why is told. */
function emptied({ path }: ExportFile): ExportFile {
  return { path, blob: new Blob([]) };
}

function unread({ path }: ExportFile, used: string | null, others: readonly string[]): Problem[] {
  if (used === null || others.length === 0) return [];
  return [problem("own-sheets-unread", path, { found: others.join(" · "), values: { used } })];
}
