// Amounts with an accountant's side beside the number ("40.00 CR", "DR 40.00"). In: a table and a column. Out: which of the sides was given back, or that nothing says it; null where no amount has a side.
import { type Problem, problem } from "../problem.ts";
import { type Table, values } from "../rows/table.ts";
import { amountColumns, refundColumn } from "./amount-column.ts";
import type { Meaning } from "./meaning.ts";

type Side = "CR" | "DR" | "DB";

/** `back` is null where all amounts are of one side. */
export type Sides =
  | { readonly back: { readonly side: Side; readonly rows: number; readonly found: string } | null }
  | "unknown";

const CURRENCY = /[A-Z]{3}/i;
const SIDE = /^(CR|DR|DB)\b\.? ?[-+(\p{Sc}\d]|[\d)\p{Sc}] ?(CR|DR|DB)\.?$/iu;

/**
 * What a bank credits was paid to the shop, and what the shop's own books credit was given back: the word says nothing of it. Purchases are many
 * and what is given back is little; between the two nobody knows.
 */
export function sidesOf(table: Table, column: number): Sides | null {
  const texts = values(table, column).map(({ text }) => text);
  const sided = Map.groupBy(texts, sideOf);
  if (texts.length === (sided.get(null)?.length ?? 0)) return null;
  if (sided.size === 1) return { back: null };
  const [least, ...others] = [...sided].sort(([, a], [, b]) => a.length - b.length);
  if (least === undefined || others.length !== 1 || least[1].length * 4 > texts.length) return "unknown";
  const [side, found] = least;
  return side === null ? "unknown" : { back: { side, rows: found.length, found: found[0] ?? "" } };
}

function sideOf(text: string): Side | null {
  const [, before, behind] = SIDE.exec(text.replace(CURRENCY, "").trim()) ?? [];
  return ((before ?? behind)?.toUpperCase() as Side | undefined) ?? null;
}

/** How an amount of that side begins or ends, as a standing has it. */
export function sideTexts(side: Side): readonly string[] {
  const text = side.toLowerCase();
  return [`*${text}`, `*${text}.`, `${text}*`];
}

/** Columns of amounts whose side is no part of their number; those of which nothing says who was given back what are told, and no numbers. */
export function sidedIn(
  table: Table,
  { amount: told, readings }: Pick<Meaning, "amount" | "readings">,
  report: Problem[],
): readonly number[] {
  const columns = amountColumns(table.folded, told);
  if (columns === null) return [];
  const refunds = refundColumn(table.folded, columns);
  return [columns.amount, ...(refunds === null ? [] : [refunds])].filter((column) => {
    const sides = sidesOf(table, column);
    const isSaid = readings.some((one) => one.kind === "interactions" && one.only?.column === column);
    if (sides !== "unknown" || isSaid) return sides !== null;
    const found = values(table, column).find(({ text }) => sideOf(text) !== null)?.text ?? null;
    report.push(problem("amount-sides", table.file, { column: table.header[column] ?? null, found }));
    return false;
  });
}
