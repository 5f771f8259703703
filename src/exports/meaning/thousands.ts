// Amounts of which three figures stand behind a sign ("1,200"): twelve hundred, or a bit more than one. In: a table. Out: the columns where it is the former, and which sign it is; told where nothing but these amounts says so.
import { type Problem, problem } from "../problem.ts";
import { type Table, values } from "../rows/table.ts";
import { amountColumns, refundColumn } from "./amount-column.ts";
import { IN_THOUSANDTHS } from "./cents.ts";
import type { Meaning, Thousands } from "./meaning.ts";

const DRESS = /[\s\u00A0\u202F\u2009\p{Sc}\p{L}'’()+\-\u2212]/gu;
/** No amount begins with 0 before thousands. */
const GROUPED = /^[1-9]\d{0,2}([.,])\d{3}$/;
const DECIMAL = /^\d+([.,])(?:\d{1,2}|\d{4,})$/;
const BOTH = /^\d{1,3}(?:[.,]\d{3})+([.,])\d+$/;
const MANY = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/;

export function thousandsIn(
  table: Table,
  { amount: told }: Pick<Meaning, "amount">,
  report: Problem[],
): readonly Thousands[] {
  const columns = amountColumns(table.folded, told);
  if (columns === null) return [];
  // A dinar has a thousand coins.
  const { currency } = columns;
  if (
    currency !== null &&
    values(table, currency).some(({ text }) => IN_THOUSANDTHS.includes(text.toUpperCase()))
  )
    return [];
  const refunds = refundColumn(table.folded, columns);
  return [columns.amount, ...(refunds === null ? [] : [refunds])].flatMap(
    (column) => thousandsOf(table, column, report) ?? [],
  );
}

/** The sign before hundredths is no other's; where no amount has any, money is not counted in thousandths. */
function thousandsOf(table: Table, column: number, report: Problem[]): Thousands | null {
  const grouped = new Map<string, string>();
  const decimal = new Set<string>();
  for (const { text } of values(table, column)) {
    const digits = text.replace(DRESS, "");
    const sign = GROUPED.exec(digits)?.[1];
    if (sign !== undefined && !grouped.has(sign)) grouped.set(sign, text);
    const before = (DECIMAL.exec(digits) ?? BOTH.exec(digits))?.[1];
    if (before !== undefined) decimal.add(before);
    const between = MANY.exec(digits)?.[1];
    if (between !== undefined) decimal.add(between === "," ? "." : ",");
  }
  const [first, ...others] = grouped;
  if (first === undefined || others.length > 0 || decimal.has(first[0])) return null;
  const [sign, found] = first;
  if (decimal.size === 0)
    report.push(problem("amount-thousands", table.file, { column: table.header[column] ?? null, found }));
  return { column, sign: sign === "," ? "," : "." };
}
