// Whether an amount is that of a line of an order, or the order's total on each of its lines. In: a table and its meaning. Out: true of the former, told.
import { type Problem, problem } from "../problem.ts";
import { isNull, type Table } from "../rows/table.ts";
import { amountColumns } from "./amount-column.ts";
import type { Meaning } from "./meaning.ts";

/** Keys of what has lines with a price each. */
const PRICED = ["order", "deal", "contract", "lead"];
/** Two lines of an order may cost the same, and a total may be corrected: neither often. */
const ENOUGH = 0.25;

export function perLine(
  table: Table,
  { amount: told, keys, readings }: Pick<Meaning, "amount" | "keys" | "readings">,
  report: Problem[],
): boolean {
  const columns = amountColumns(table.folded, told);
  const once = readings.flatMap((one) =>
    one.kind === "interactions" && one.once === true
      ? [one.time.column, ...("column" in one.event ? [one.event.column] : [])]
      : [],
  );
  if (columns === null || once.length === 0) return false;
  const { amount } = columns;
  const things = keys.filter(({ kind }) => PRICED.includes(kind));
  const apart = [...(things.length > 0 ? things : keys).map(({ column }) => column), ...once];
  const orders = Map.groupBy(
    table.rows.filter((cells) => !isNull(cells[amount] ?? "")),
    (cells) => apart.map((column) => cells[column] ?? "").join("\u001F"),
  );
  const several = [...orders.values()].filter((lines) => lines.length > 1);
  const differ = several.filter((lines) => new Set(lines.map((cells) => cells[amount])).size > 1);
  if (differ.length < 2 || differ.length < several.length * ENOUGH) return false;
  const cells = several.length;
  report.push(
    problem("amount-lines", table.file, { column: table.header[amount] ?? null, values: { cells } }),
  );
  return true;
}
