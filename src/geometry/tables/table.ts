// What a table twin is made of. In: nothing. Out: the shape that every table function fills.

/** A cell: what people read, and the full-precision value behind it (null when missing). */
export type TableCell = { readonly text: string; readonly value: number | string | null };
export type TableColumn = { readonly key: string; readonly name: string; readonly numeric: boolean };
export type TableRow = { readonly key: string; readonly cells: readonly TableCell[] };
export type TableName = "paths" | "links" | "variants" | "funnel" | "groups" | "emotions" | "verbatims";
export type Table = {
  readonly name: TableName;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
};
