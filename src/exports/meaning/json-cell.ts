// A text inside a cell of JSON: "properties" of PostHog, `event_params` of BigQuery. In: a table, a column and names. Out: the cell, where the column has one.
import { type Table, values } from "../rows/table.ts";
import type { Cell } from "./meaning.ts";

const LOOKED = 50;

/** True when the column's values are objects or lists. */
export function isJson(table: Table, column: number): boolean {
  const found = values(table, column).slice(0, LOOKED);
  return found.length > 0 && found.every(({ text }) => /^[{[].*[}\]]$/s.test(text));
}

/** The first of the names that some row has; null where none has any. */
export function insideCell(table: Table, column: number, names: readonly string[]): Cell | null {
  if (!isJson(table, column)) return null;
  const found = values(table, column).slice(0, LOOKED);
  const name = names.find((one) => found.some(({ text }) => text.includes(`"${one}"`)));
  return name === undefined ? null : { inside: column, name };
}

/** As SQL over the cell: the text of that name, or the text value of the parameter whose key it is; '' of none. */
export function insideText(cell: string, name: string): string {
  const plain = name.replace(/[.+?^$*|(){}[\]\\]/g, "\\$&").replaceAll("'", "''");
  const own = `nullif(regexp_extract(${cell}, '"${plain}"\\s*:\\s*"([^"]*)"', 1), '')`;
  const beside = `nullif(regexp_extract(${cell}, '"key"\\s*:\\s*"${plain}"\\s*,\\s*"value"\\s*:[^}]*?"(?:string_)?value"\\s*:\\s*"([^"]*)"', 1), '')`;
  return `coalesce(${own}, ${beside}, '')`;
}
