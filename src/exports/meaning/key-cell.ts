// A column of keys. In: a table, a kind and a column. Out: the key, with what stands between several of them in one cell.
import { type Table, values } from "../rows/table.ts";
import type { Key } from "./meaning.ts";

/** "550100;550101": two contacts of one deal. Words have spaces, identifiers and addresses have none. */
const SEVERAL = /^[^\s;]+(?:\s?;\s?[^\s;]+)+;?$/;

/** A cell may hold several keys where the sample shows one that does. */
export function keyOf(table: Table, kind: string, column: number): Key {
  const isList = values(table, column).some(({ text }) => text.includes(";") && SEVERAL.test(text));
  return isList ? { kind, column, separator: ";" } : { kind, column };
}
