// What the rows of one table are worth. In: the view `incoming` (line, c0, c1…), the table's header and its meaning. Out: rows added to stg_amounts, where a column is a total.
import type { Database } from "../../database/database.ts";
import { fold } from "../../exports/cells/fold.ts";
import { amountColumns, refundColumn } from "../../exports/meaning/amount-column.ts";
import { IN_THOUSANDTHS, WITHOUT_COIN } from "../../exports/meaning/cents.ts";
import type { Meaning } from "../../exports/meaning/meaning.ts";
import { excluded, holds, textOf } from "../reading/cell-text.ts";
import { keyText } from "../reading/key-text.ts";
import { fileOf, sourceOf } from "../reading/which-file.ts";

type Told = {
  /** Null where each row says its file and its source. */
  readonly fileId: number | null;
  readonly header: readonly string[];
  readonly meaning: Pick<
    Meaning,
    "source" | "readings" | "unfinished" | "amount" | "cents" | "thousands" | "sided" | "perLine" | "back"
  > &
    Partial<Pick<Meaning, "keys" | "exclude">>;
};

/** Whether the rows of a table with this header are worth something: then each needs its line. */
export function sayAmounts(header: readonly string[], { amount }: Pick<Meaning, "amount">): boolean {
  return amountColumns(header.map(fold), amount) !== null;
}

/**
 * Signs and codes of currencies beside the number are no part of it; a code there is its currency. Rows that tell no moment (the payments of orders)
 * are worth something to whom their keys say: `reading_rows` is then of their facts.
 */
export async function loadAmounts(database: Database, told: Told): Promise<void> {
  const { fileId, header, meaning } = told;
  const columns = amountColumns(header.map(fold), meaning.amount);
  if (columns === null) return;
  const { amount, currency } = columns;
  const refunds = refundColumn(header.map(fold), columns);
  const code = (column: number) => `nullif(upper(regexp_extract(trim(c${column}), '[A-Za-z]{3}')), '')`;
  const beside = currency === null ? code(amount) : `coalesce(${code(currency)}, ${code(amount)})`;
  const written = (column: number) =>
    `amount_of(${bareOf(meaning, column)}, '${thousandsOf(meaning, column)}')`;
  const numberIn = (column: number) =>
    meaning.cents?.includes(column) === true ? `${written(column)} / ${coinsIn(beside)}` : written(column);
  const { back } = meaning;
  const worth =
    back === undefined
      ? numberIn(amount)
      : `case when ${holds([back])} then -abs(${numberIn(amount)}) else ${numberIn(amount)} end`;
  // Some tools write what was given back below zero.
  const refunded = refunds === null ? "null" : `abs(${numberIn(refunds)})`;
  const isUndated = meaning.readings.every(({ kind }) => kind === "attributes");
  const line = fileId === null ? "file_id, line" : "line";
  const keySet = isUndated ? "reading_rows.key_set_id" : "null";
  const usable = isUndated
    ? `join (select ${line}, key_set_id from reading_rows where code is null) as reading_rows using (${line})`
    : "";
  const isFilled = `trim(c${amount}) not in ('', '-')`;
  if (meaning.perLine === true && !isUndated) {
    await database.run(`insert into stg_amounts
      select ${fileOf(told)}, min(line::bigint), sum(${worth}), ${beside}, ${sourceOf(told)}, null, sum(${refunded})
      from incoming
      where not ${excluded({ exclude: meaning.exclude ?? [] })}
      group by ${[...new Set([fileOf(told), sourceOf(told), beside, ...sameOrder(meaning)])].join(", ")}
      having bool_or(${isFilled})`);
    return;
  }
  await database.run(`insert into stg_amounts
    select ${fileOf(told)}, line::bigint, ${worth}, ${beside},
      ${sourceOf(told)}, ${keySet}, ${refunded}
    from incoming ${usable}
    where ${isFilled}`);
}

/** What lines of one order have in common, as their reading once has it: its first line is then worth them all. */
function sameOrder({ keys = [], readings, unfinished = [] }: Told["meaning"]): string[] {
  const once = readings.flatMap((one) => (one.kind === "interactions" && one.once === true ? [one] : []));
  return [
    keyText({ keys: keys.filter(({ kind }) => kind !== "pass") }),
    holds(unfinished),
    ...once.flatMap(({ time, event, only }) => [
      `trimmed(c${time.column})`,
      ...("column" in event ? [textOf(event)] : []),
      ...(only === undefined ? [] : [holds([only])]),
    ]),
  ];
}

/** Without the code of its currency, and its side where that is no part of the number. */
function bareOf({ sided = [] }: Pick<Meaning, "sided">, column: number): string {
  const bare = `regexp_replace(trim(c${column}), '[A-Za-z]{3}', '')`;
  return sided.includes(column)
    ? `regexp_replace(trim(${bare}), '^(CR|DR|DB)\\.?|(CR|DR|DB)\\.?$', '', 'i')`
    : bare;
}

function thousandsOf({ thousands = [] }: Pick<Meaning, "thousands">, column: number): string {
  return thousands.find((told) => told.column === column)?.sign ?? "";
}

/** How many of its smallest coin a currency has: a yen has none. */
function coinsIn(currency: string): string {
  const among = (codes: readonly string[]) => codes.map((code) => `'${code}'`).join(", ");
  return `case when ${currency} in (${among(WITHOUT_COIN)}) then 1 when ${currency} in (${among(IN_THOUSANDTHS)}) then 1000 else 100 end`;
}
