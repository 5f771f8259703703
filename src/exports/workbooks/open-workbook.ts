// A workbook as tables. In: a file of any kind. Out: the file itself, or one file a sheet of a workbook, or the workbook with why it could not be opened.
import { type Problem, problem } from "../problem.ts";
import { type ExportFile, isUnreadable, type SheetOrigin } from "../text/export-file.ts";
import type { SheetInfo, SheetRow } from "./library.ts";
import { MergedCells } from "./merged-cells.ts";
import { odsSheets } from "./ods-sheets.ts";
import { SheetText } from "./sheet-text.ts";
import { type WorkbookKind, workbookKind } from "./workbook-kind.ts";
import { unzipped } from "./zip-entries.ts";

type Format = SheetOrigin["format"];
type Opened = Extract<WorkbookKind, { format: Format }>;
/** What is needed of one sheet: its name, what was told of it, and its rows when somebody wants them. */
type Sheet = { readonly name: string; readonly told: readonly Problem[]; readonly blob: Blob };

/** Files that are no workbooks come back as they are; nothing is read of them but four bytes. */
export async function openWorkbook(file: ExportFile): Promise<readonly ExportFile[]> {
  try {
    const kind = await workbookKind(file.blob);
    if (kind === null) return [file];
    if ("refused" in kind)
      return [{ ...file, refused: problem(kind.refused, file.path, { values: kind.values }) }];
    return await sheetsOf(file, kind);
  } catch (error) {
    // Understanding the file asks for its bytes again, and tells.
    if (isUnreadable(error)) return [file];
    throw error;
  }
}

async function sheetsOf(file: ExportFile, kind: Opened): Promise<readonly ExportFile[]> {
  const bytes = new Uint8Array(await file.blob.arrayBuffer());
  const read = await readSheets(file, kind, bytes).catch((error: unknown) => refusalOf(error, file));
  if ("code" in read) return [{ ...file, refused: read }];
  const [first, ...others] = read.sheets;
  if (first === undefined) return [{ ...file, refused: read.told[0] ?? problem("file-empty", file.path) }];
  const origin = { format: kind.format, bytes: file.blob.size };
  return [first, ...others].map(({ name, told, blob }, place) => ({
    path: others.length === 0 ? file.path : sheetPath(file.path, name),
    blob,
    sheet: { ...origin, told: place === 0 ? [...read.told, ...told] : told },
  }));
}

/** "crm/clients.xlsx › Commandes": what a pattern of parcours.yaml may name, and nothing that looks like an address of the web. */
function sheetPath(path: string, name: string): string {
  return `${path} › ${name}`;
}

/** The library throws errors of its own at what is no workbook inside: the user's file, not our fault. Ours carry no such name. */
function refusalOf(error: unknown, file: ExportFile): Problem {
  if (isUnreadable(error) || !(error instanceof Error)) throw error;
  if (
    !/^(?:HucreError|ParseError|ZipError|XmlError|EncryptedFileError|InvalidArgumentError)$/.test(error.name)
  )
    throw error;
  return problem("workbook-damaged", file.path);
}

type ReadSheets = { readonly sheets: readonly Sheet[]; readonly told: readonly Problem[] };

async function readSheets(file: ExportFile, kind: Opened, bytes: Uint8Array): Promise<ReadSheets | Problem> {
  const library = await import("./library.ts");
  const names = kind.format === "xlsx" ? await library.xlsxSheets(bytes) : await odsNames(file, kind);
  if (names === null) return problem("workbook-damaged", file.path);
  const sheets: Sheet[] = [];
  for (const [place, { name, hidden }] of names.entries()) {
    if (hidden) continue;
    const info = await sheetInfo(library, kind.format, bytes, name, place);
    const rows = kind.format === "xlsx" ? library.xlsxRows(bytes, info) : library.odsRows(bytes, info);
    const blob = await sheetBlob(rows, info);
    if (blob !== null) sheets.push({ name, blob, told: formulasTold(file, info, names.length) });
  }
  return { sheets, told: hiddenTold(file, names) };
}

async function odsNames(file: ExportFile, { entries }: Opened) {
  const content = entries.find(({ name }) => name === "content.xml");
  if (content === undefined) return null;
  const bytes = await unzipped(file.blob, content).catch(() => null);
  return bytes === null ? null : odsSheets(new TextDecoder().decode(bytes));
}

function sheetInfo(
  library: typeof import("./library.ts"),
  format: Format,
  bytes: Uint8Array,
  name: string,
  place: number,
): Promise<SheetInfo> | SheetInfo {
  if (format === "xlsx") return library.xlsxSheet(bytes, name, place);
  return { name, place, merges: [], percents: new Set(), unknown: [] };
}

/** A row waits for the next one, which may tell that it only groups names of columns. */
async function sheetBlob(rows: AsyncGenerator<SheetRow>, { merges }: SheetInfo): Promise<Blob | null> {
  const merged = new MergedCells(merges);
  const text = new SheetText();
  let above: SheetRow = { place: -1, cells: [] };
  for await (const row of rows) {
    merged.fill(row.place, row.cells, above.place === row.place - 1 ? above.cells : []);
    text.add(above.place, above.cells);
    above = row;
  }
  text.add(above.place, above.cells);
  return text.blob();
}

function hiddenTold(file: ExportFile, names: readonly { name: string; hidden: boolean }[]): Problem[] {
  const hidden = names.filter((sheet) => sheet.hidden).map(({ name }) => name);
  if (hidden.length === 0) return [];
  return [problem("sheets-hidden", file.path, { found: hidden.join(" · ") })];
}

function formulasTold(file: ExportFile, { name, unknown }: SheetInfo, sheets: number): Problem[] {
  if (unknown.length === 0) return [];
  const path = sheets > 1 ? sheetPath(file.path, name) : file.path;
  return [problem("sheet-formulas", path, { found: unknown.map(columnLetters).join(", ") })];
}

/** 0 → "A", 26 → "AA". */
function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
