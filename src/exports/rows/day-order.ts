// Whether day or month comes first in a table, proved by any of its columns. In: the rows of its sample. Out: the order that its proved columns share, or null.
import type { DateOrder } from "../cells/time-shape.ts";

const SLASHED = /^\s*'?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/;

/** One tool writes all its dates one way: "07/01/2026" beside "07/13/2026" of another column is 1 July. */
export function dayOrderOf(rows: readonly (readonly string[])[], width: number): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (let column = 0; column < width; column++) {
    const order = orderOf(rows, column);
    if (order !== null) orders.add(order);
  }
  const [only, ...others] = orders;
  return only === undefined || others.length > 0 ? null : only;
}

/** Null of a column that is not of such dates, proves nothing, or proves both. */
function orderOf(rows: readonly (readonly string[])[], column: number): DateOrder | null {
  let [dates, filled, dayFirst, monthFirst, whole] = [0, 0, false, false, true];
  for (const cells of rows) {
    const text = cells[column] ?? "";
    if (text === "") continue;
    filled++;
    // Most columns are no dates, and show it at once.
    if (filled === 20 && dates === 0) return null;
    const [, first, second, year] = SLASHED.exec(text) ?? [];
    if (first === undefined || second === undefined) continue;
    dates++;
    if (year?.length === 2) whole = false;
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  if (dates * 2 < filled || dayFirst === monthFirst) return null;
  // A year of two digits may come first instead: "26-03-13" proves nothing, "03/13/26" does.
  if (dayFirst && !whole) return null;
  return dayFirst ? "dmy" : "mdy";
}
