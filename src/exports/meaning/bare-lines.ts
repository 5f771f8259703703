// The further lines of an order, which name neither it nor its day. In: a table, its key columns and its dates. Out: whether it has such rows: what they say is of the row above.
import { isNull, type Table } from "../rows/table.ts";

export function hasBareLines(table: Table, columns: readonly number[]): boolean {
  const isBare = (cells: readonly string[]) => columns.every((column) => isNull(cells[column] ?? ""));
  const [first, ...others] = table.rows;
  return columns.length > 1 && first !== undefined && !isBare(first) && others.some(isBare);
}
