// Amounts written in the smallest coin of their currency (4000 for 40 €). In: a table. Out: the columns that are, and how to divide.
import { type Problem, problem } from "../problem.ts";
import { type Table, values } from "../rows/table.ts";
import { amountColumns, inCents, refundColumn } from "./amount-column.ts";
import type { Meaning } from "./meaning.ts";

/** Stripe's interface and whatever copies it to a table write these; its exports by hand ("Amount Refunded") have decimals. */
const OF_STRIPE =
  /^(?:livemode|balance_transaction(?:_id)?|amount_(?:captured|refunded|capturable|received|due|remaining|subtotal)|payment_intent(?:_id)?|receipt_email|payment_method_details.*)$/;
const STRIPE_OBJECTS =
  /^(?:charge|payment_intent|invoice|checkout\.session|refund|balance_transaction|payout)$/;
/** No card is charged less. */
const LEAST_CHARGE = 50;

/** Coins of no hundredths, and of thousandths, as ISO 4217 and Stripe have them. */
export const WITHOUT_COIN = "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF".split(" ");
export const IN_THOUSANDTHS = "BHD JOD KWD OMR TND".split(" ");

/** Columns of amounts that are a hundred times too large as they stand; told, as nobody sees it in the rows. */
export function centsIn(
  table: Table,
  { amount: told }: Pick<Meaning, "amount">,
  report: Problem[],
): readonly number[] {
  const columns = amountColumns(table.folded, told);
  if (columns === null) return [];
  const refunds = refundColumn(table.folded, columns);
  const found = [columns.amount, ...(refunds === null ? [] : [refunds])];
  const whole = found.filter((column) => isWhole(table, column));
  const named = whole.filter((column) => inCents(table.folded[column] ?? ""));
  const isApi = columns.currency !== null && whole.includes(columns.amount) && isOfStripe(table);
  const units = isApi && named.length === 0 && areUnits(table, columns.amount);
  const cents = isApi && !units ? whole : named;
  const [first] = units ? [columns.amount] : cents;
  if (first !== undefined) report.push(saying(table, first, units ? "amount-units" : "amount-cents"));
  return cents;
}

function saying(table: Table, column: number, code: "amount-cents" | "amount-units"): Problem {
  const found = values(table, column)[0]?.text ?? null;
  return problem(code, table.file, { column: table.header[column] ?? null, found });
}

function isOfStripe(table: Table): boolean {
  const object = table.folded.indexOf("object");
  const said =
    object >= 0 && values(table, object).some(({ text }) => STRIPE_OBJECTS.test(text.toLowerCase()));
  return said || new Set(table.folded.filter((name) => OF_STRIPE.test(name))).size > 1;
}

/** One amount in ten below what a card can be charged, is no export in cents: somebody divided already. */
function areUnits(table: Table, amount: number): boolean {
  const paid = values(table, amount).filter(({ text }) => Number(text) > 0);
  return paid.filter(({ text }) => Number(text) < LEAST_CHARGE).length * 10 >= Math.max(1, paid.length);
}

/** "40.00" under "amount_cents" is written by someone who divided already. */
function isWhole(table: Table, column: number): boolean {
  return values(table, column).every(({ text }) => /^[-\u2212(]?[\d\s']+\)?$/.test(text));
}
