// What a table twin is made of, and how its cells are written. In: values and a language. Out: text and full-precision values side by side.
import { orDash } from "../words/charts.ts";
import {
  formatDuration,
  formatNumber,
  formatPercent,
  formatPoints,
  formatScore,
  type Language,
} from "../words/format.ts";
import { type ColumnKey, columnWords } from "../words/tables.ts";

/** A cell: what people read, and the full-precision value behind it (null when missing). */
type TableCell = { readonly text: string; readonly value: number | string | null };
export type TableColumn = { readonly key: string; readonly name: string; readonly numeric: boolean };
export type TableRow = { readonly key: string; readonly cells: readonly TableCell[] };
export type Table = {
  /** What `data-table` says. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
};

/** Rows are made when they are first read: a table that is folded away is written after the picture that it tells (charts/TableTwin.tsx). */
export function tableOf(head: Omit<Table, "rows">, make: () => readonly TableRow[]): Table {
  let made: readonly TableRow[] | null = null;
  return {
    ...head,
    get rows() {
      made ??= make();
      return made;
    },
  };
}

type Value = number | null;
export type Cells = {
  readonly text: (text: string, value?: number | string) => TableCell;
  readonly count: (value: Value) => TableCell;
  readonly share: (value: Value) => TableCell;
  readonly points: (value: Value) => TableCell;
  readonly seconds: (value: Value) => TableCell;
  readonly score: (value: Value) => TableCell;
  /** A number whose unit its row says. */
  readonly plain: (value: Value) => TableCell;
};

/** One way to write each kind of value; a missing one is a dash and an empty value, never 0. */
export function cellsIn(language: Language): Cells {
  const cell = (write: (value: number) => string) => (value: Value) => ({
    text: orDash(value, write),
    value,
  });
  return {
    text: (text, value) => ({ text, value: value ?? text }),
    count: cell((value) => formatNumber(value, language)),
    share: cell((value) => formatPercent(value, language, 1)),
    points: cell((value) => formatPoints(value, language)),
    seconds: cell((value) => formatDuration(value, language)),
    score: cell((value) => formatScore(value, language)),
    plain: cell((value) => formatNumber(value, language, { digits: Math.abs(value) < 10 ? 2 : 0 })),
  };
}

const TEXTS: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  "finding",
  "decision",
  "decided",
  "owner",
  "due",
  "done",
  "expected",
  "lane",
  "what",
  "verdict",
  "column",
  "node",
  "source",
  "target",
  "path",
  "stage",
  "group",
  "level",
  "place",
  "text",
  "period",
  "placed",
  "sounds_low",
  "export",
  "told",
  "part",
  "channel",
  "direction",
  "online",
  "said_level",
  "done_level",
  "endured_level",
  "agreement",
  "base",
  "segment",
  "span",
]);

/** Columns under their names in the reader's language. */
/** Where some rows count journeys and others opinions, a count is of neither: "n". */
export function mixedColumnsOf(keys: readonly ColumnKey[], language: Language): readonly TableColumn[] {
  return columnsOf(keys, language).map((column) => (column.key === "n" ? { ...column, name: "n" } : column));
}

export function columnsOf(keys: readonly ColumnKey[], language: Language): readonly TableColumn[] {
  return keys.map((key) => ({ key, name: columnWords[language][key], numeric: !TEXTS.has(key) }));
}
