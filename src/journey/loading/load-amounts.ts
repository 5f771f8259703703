// What the rows of one table are worth. In: the view `incoming` (line, c0, c1…) and the table's header. Out: rows added to stg_amounts, where a column is a total.
import type { Database } from "../../database/database.ts";
import { fold } from "../../exports/cells/fold.ts";
import { amountColumns } from "../../exports/meaning/amount-column.ts";

/** Whether the rows of a table with this header are worth something: then each needs its line. */
export function sayAmounts(header: readonly string[]): boolean {
  return amountColumns(header.map(fold)) !== null;
}

/** Signs and codes of currencies beside the number are no part of it; a code there is its currency. */
export async function loadAmounts(
  database: Database,
  fileId: number,
  header: readonly string[],
): Promise<void> {
  const columns = amountColumns(header.map(fold));
  if (columns === null) return;
  const { amount, currency } = columns;
  const code = (column: number) => `nullif(upper(regexp_extract(trim(c${column}), '[A-Za-z]{3}')), '')`;
  const beside = currency === null ? code(amount) : `coalesce(${code(currency)}, ${code(amount)})`;
  await database.run(`insert into stg_amounts
    select ${fileId}, line::bigint, number_of(regexp_replace(trim(c${amount}), '[A-Za-z]{3}', '')), ${beside}
    from incoming
    where trim(c${amount}) not in ('', '-')`);
}
