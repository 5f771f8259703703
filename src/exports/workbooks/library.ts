// The only place that knows hucre, which reads workbooks. In: a workbook's bytes. Out: its sheets, and their rows as texts, one at a time.
import { streamOdsRows } from "hucre/ods";
import { readXlsx, streamXlsxRows } from "hucre/xlsx";
import { cellText } from "./cell-text.ts";
import type { Merge } from "./merged-cells.ts";

export type SheetInfo = {
  readonly name: string;
  /** 0-based, among all sheets. */
  readonly place: number;
  readonly merges: readonly Merge[];
  /** Columns whose numbers are shown as percentages. */
  readonly percents: ReadonlySet<number>;
  /** Columns of formulas whose result the file does not hold. */
  readonly unknown: readonly number[];
};

export type SheetRow = { readonly place: number; readonly cells: string[] };

/** How many rows tell how a column is formatted. */
const LOOKED_ROWS = 300;

/** What a sheet has beside its rows: looked at first, for the rows come alone. */
export async function xlsxSheet(bytes: Uint8Array, name: string, place: number): Promise<SheetInfo> {
  const { sheets } = await readXlsx(bytes, { sheets: [place], readStyles: true, maxRows: LOOKED_ROWS });
  const [sheet] = sheets;
  const percents = new Map<number, boolean>();
  const unknown = new Set<number>();
  for (const [key, { value, formula, style }] of sheet?.cells ?? []) {
    const column = Number(key.slice(key.indexOf(",") + 1));
    if (formula !== undefined && value === null) unknown.add(column);
    if (typeof value === "number" && !isPercent(style?.numFmt)) percents.set(column, false);
    else if (typeof value === "number" && !percents.has(column)) percents.set(column, true);
  }
  const shown = [...percents].filter(([, all]) => all).map(([column]) => column);
  return { name, place, merges: sheet?.merges ?? [], percents: new Set(shown), unknown: [...unknown] };
}

function isPercent(format: string | undefined): boolean {
  return format?.replace(/"[^"]*"|\\./g, "").includes("%") === true;
}

/** Names of the sheets in order, without reading any. */
export async function xlsxSheets(bytes: Uint8Array): Promise<{ name: string; hidden: boolean }[]> {
  const found: { name: string; hidden: boolean }[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      found.push({ name, hidden: hidden === true || veryHidden === true });
      return false;
    },
  });
  return found;
}

export async function* xlsxRows(bytes: Uint8Array, { place, percents }: SheetInfo): AsyncGenerator<SheetRow> {
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: place }))
    yield { place: index, cells: values.map((value, column) => cellText(value, percents.has(column))) };
}

export async function* odsRows(bytes: Uint8Array, { place }: SheetInfo): AsyncGenerator<SheetRow> {
  for await (const { index, values } of streamOdsRows(bytes, { sheets: [place] }))
    yield { place: index, cells: values.map((value) => cellText(value)) };
}
