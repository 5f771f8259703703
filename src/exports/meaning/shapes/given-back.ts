// Credit notes among invoices: the same columns, an amount below zero, or a sort of document that says so. In: a table and its readings. Out: the readings, purchases without those rows, and those rows as what was given back; of a list without dates, those rows.
import { fold } from "../../cells/fold.ts";
import { type Problem, problem } from "../../problem.ts";
import { isNull, type Table, values } from "../../rows/table.ts";
import { amountColumns } from "../amount-column.ts";
import { sidesOf, sideTexts } from "../amount-sides.ts";
import { plainHeader, plainHeaders } from "../header-words.ts";
import type { InteractionsReading, Meaning, Standing } from "../meaning.ts";
import { stateWords } from "../state-words.ts";

const PURCHASES = ["achat", "achat en boutique", "order_created", "purchase"];
/** "-120,00", "−120", "(120,00)", "-€120", "€-120". */
const BELOW_ZERO = /^((?:[€$£]\s?)?[-\u2212(])\s?[€$£]?\s?\d/;
/** "10.00-", as SAP has it. */
const BELOW_AT_END = /\d([-\u2212])$/;
const QUANTITY = /^(?:qte|quantite|quantity|qty)(?: vendue)?$/;
/** What names the sort of each row. */
const SORT =
  /^(?:type|nature|sort|kind|object|operation|sens|(?:debit|dr|d) (?:credit|cr|c)|(?:credit|cr|c) (?:debit|dr|d)|event|event type|(?:type|nature|sens) (?:de (?:la )?|d'|d |of )?(?:document|doc|piece|ligne|facture|operation|mouvement|vente|transaction|ecriture|commande)s?|(?:document|doc|invoice|transaction|entry|record|sale|order|line|voucher|operation|payment|charge|reporting|journal|action|movement) (?:type|kind|category))$/;
/** Folded, whatever stands behind: "avoir partiel", "refund (partial)". A refund that was refused gave nothing back. */
const GIVEN_BACK =
  /^(?:(?:facture )?(?:d'|en |d )?avoirs?|(?:(?:sales?|customer|client|receivable|ar|accrec|purchase) )?credit[ _-]?(?:notes?|memos?|invoices?)|notes? de credit|not[ae] di credito|notas? de credito|creditnota'?s?|gutschrift(?:en)?|rechnungskorrektur(?:en)?|stornorechnung(?:en)?|ar credit|factures? (?:d'avoir|rectificatives?)|(?:payment |partial )?refund(?:ed|s)?|remboursements?(?! refuse| annule)|retours?|returns?|(?:second )?charge ?backs?)(?![\p{L}\d])(?!.*\b(?:refuse|refusee|annule|annulee|failed|declined|rejected|cancell?ed)\b)/u;

export function withGivenBack(
  table: Table,
  readings: readonly InteractionsReading[],
  report: Problem[],
): readonly InteractionsReading[] {
  if (!readings.some(isPurchase)) return readings;
  const sort = sortOf(table) ?? creditOf(table, report);
  const signs = signsOf(table);
  const said = sort === null || (signs?.rows ?? 0) > sort.rows ? signs : sort;
  if (said === null) return readings;
  const { column, texts } = said.standing;
  if (said.found !== "")
    report.push(
      problem("given-back", table.file, { column: table.header[column] ?? null, found: said.found }),
    );
  return readings.flatMap((reading) =>
    isPurchase(reading)
      ? [
          { ...reading, only: { column, texts: texts.map((text) => `!${text}`) } },
          { ...reading, event: { text: "refund" }, only: { column, texts } },
        ]
      : [reading],
  );
}

/** Credit notes of a list without dates: what they are worth is taken off, and told. */
export function undatedBack(
  table: Table,
  { readings, amount }: Pick<Meaning, "readings" | "amount">,
  report: Problem[],
): Standing | null {
  const isUndated = readings.every(({ kind }) => kind === "attributes");
  const columns = amountColumns(table.folded, amount);
  if (!isUndated || columns === null) return null;
  const said = sortOf(table) ?? sideBack(table, columns.amount);
  if (said === null) return null;
  const { column } = said.standing;
  report.push(
    problem("given-back-undated", table.file, { column: table.header[column] ?? null, found: said.found }),
  );
  return said.standing;
}

function isPurchase({ event, only }: InteractionsReading): boolean {
  return "text" in event && PURCHASES.includes(event.text) && only === undefined;
}

/** Of how many rows it is said; `found` is empty where a sign says it, and nobody needs to be told. */
type Said = { readonly standing: Standing; readonly rows: number; readonly found: string };

/** "V", "R" of a till are sales and returns. A column of sorts that calls some of its rows credit notes, or refunds; of nothing else it is the log of a desk for returns. */
function sortOf(table: Table): Said | null {
  for (const column of sortColumns(table)) {
    const written = table.rows.map((cells) => cells[column] ?? "").filter((text) => !isNull(text));
    const isLettered = written.every((text) => /^[vr]$/i.test(text.trim()));
    const back = written.filter((text) =>
      isLettered ? fold(text) === "r" : GIVEN_BACK.test(stateWords(text)),
    );
    if (back.length === 0 || back.length === table.rows.length) continue;
    const standing = { column, texts: [...new Set(back.map(fold))] };
    return { standing, rows: back.length, found: [...new Set(back)].slice(0, 5).join(" \u00B7 ") };
  }
  return null;
}

function sortColumns({ header }: Table): readonly number[] {
  return plainHeaders(header).flatMap((name, column) => (SORT.test(name) ? [column] : []));
}

const CREDIT = /^(?:credits?|creditee?|cr)$/;
const DEBIT = /^(?:debits?|debitee?|dr|db)$/;
const SOLD = /^(?:charges?|invoices?|factures?|facture client|sales?|ventes?|orders?|purchases?)$/;

/**
 * "Charge, Credit" of invoices: the credit is given back. Of "Débit, Crédit" a shop's bank says the opposite of what its payment service does: what
 * is given back is little, and where both are many nobody knows.
 */
function creditOf(table: Table, report: Problem[]): Said | null {
  for (const column of sortColumns(table)) {
    const written = table.rows.map((cells) => cells[column] ?? "").filter((text) => !isNull(text));
    const [credit, debit, sold] = [CREDIT, DEBIT, SOLD].map((words) =>
      written.filter((text) => words.test(stateWords(text))),
    ) as [string[], string[], string[]];
    if (credit.length === 0 || credit.length + debit.length + sold.length < written.length) continue;
    const isSold = debit.length === 0;
    const back = isSold || credit.length <= debit.length ? credit : debit;
    if (sold.length + debit.length === 0) continue;
    if (!isSold && back.length * 4 > written.length) {
      const found = [...new Set(written)].join(" \u00B7 ");
      report.push(problem("sides-unknown", table.file, { column: table.header[column] ?? null, found }));
      return null;
    }
    const standing = { column, texts: [...new Set(back.map(fold))] };
    return { standing, rows: back.length, found: [...new Set(back)].join(" \u00B7 ") };
  }
  return null;
}

function signsOf(table: Table): Said | null {
  const column = amountColumns(table.folded)?.amount ?? quantityColumn(table);
  if (column === null) return null;
  const sided = sideBack(table, column);
  if (sided !== null) return sided;
  const texts = values(table, column);
  const signs = texts.flatMap(({ text }) => belowZero(text) ?? []);
  // Where most are below zero, it is how the tool writes them.
  if (signs.length === 0 || signs.length * 2 > texts.length) return null;
  const below = [...new Set(signs)];
  return { standing: { column, texts: below }, rows: signs.length, found: "" };
}

/** "40.00 CR" among many that are not. */
function sideBack(table: Table, column: number): Said | null {
  const sides = sidesOf(table, column);
  if (sides === null || sides === "unknown" || sides.back === null) return null;
  const { side, rows, found } = sides.back;
  return { standing: { column, texts: sideTexts(side) }, rows, found };
}

/** How a text begins, or ends, that is below zero, as a standing has it. */
function belowZero(text: string): string | null {
  const begun = BELOW_ZERO.exec(text)?.[1];
  if (begun !== undefined) return `${fold(begun)}*`;
  const ended = BELOW_AT_END.exec(text)?.[1];
  return ended === undefined ? null : `*${fold(ended)}`;
}

function quantityColumn(table: Table): number | null {
  const column = table.header.findIndex((header) => QUANTITY.test(plainHeader(header)));
  return column < 0 ? null : column;
}
