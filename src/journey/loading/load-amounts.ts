// What the rows of one table are worth. In: the view `incoming` (line, c0, c1…), the table's header and its meaning. Out: rows added to stg_amounts, where a column is a total.
import type { Database } from "../../database/database.ts";
import { quoted } from "../../database/load-table.ts";
import { fold } from "../../exports/cells/fold.ts";
import { amountColumns } from "../../exports/meaning/amount-column.ts";
import type { Meaning } from "../../exports/meaning/meaning.ts";

type Told = {
  readonly fileId: number;
  readonly header: readonly string[];
  readonly meaning: Pick<Meaning, "source" | "readings" | "amount">;
};

/** Whether the rows of a table with this header are worth something: then each needs its line. */
export function sayAmounts(header: readonly string[], { amount }: Pick<Meaning, "amount">): boolean {
  return amountColumns(header.map(fold), amount) !== null;
}

/**
 * Signs and codes of currencies beside the number are no part of it; a code there is its currency. Rows that tell no moment (the payments of orders)
 * are worth something to whom their keys say: `reading_rows` is then of their facts.
 */
export async function loadAmounts(database: Database, { fileId, header, meaning }: Told): Promise<void> {
  const columns = amountColumns(header.map(fold), meaning.amount);
  if (columns === null) return;
  const { amount, currency } = columns;
  const code = (column: number) => `nullif(upper(regexp_extract(trim(c${column}), '[A-Za-z]{3}')), '')`;
  const beside = currency === null ? code(amount) : `coalesce(${code(currency)}, ${code(amount)})`;
  const isUndated = meaning.readings.every(({ kind }) => kind === "attributes");
  const keySet = isUndated ? "reading_rows.key_set_id" : "null";
  const usable = isUndated
    ? "join (select line, key_set_id from reading_rows where code is null) as reading_rows using (line)"
    : "";
  await database.run(`insert into stg_amounts
    select ${fileId}, line::bigint, number_of(regexp_replace(trim(c${amount}), '[A-Za-z]{3}', '')), ${beside},
      '${quoted(meaning.source)}', ${keySet}
    from incoming ${usable}
    where trim(c${amount}) not in ('', '-')`);
}
