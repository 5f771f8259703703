// Which column says what an order, a payment or a deal is worth. In: the folded header of a table. Out: its column, and the one that names the currency.

import { inFrench } from "./foreign-headers.ts";
import { plainHeader } from "./header-words.ts";

export type AmountColumns = { readonly amount: number; readonly currency: number | null };
/** What the company says of them; null where it says nothing. */
export type ToldAmount = { readonly amount: number | null; readonly currency: number | null };

/** Headers, folded, their underscores made spaces: the surest first. A total before the lines that make it, with taxes before without. */
const AMOUNTS: readonly RegExp[] = [
  /^(?:amount in company currency|montant dans la devise de l'entreprise)$/,
  /^(?:grand total(?: \((?:purchased|base)\))?|order total(?: amount)?|total(?: de la)? commande|total ttc|montant(?: total)? ttc|montant total|total amount|total price|prix total|total paid|total collected|main amount|order total (?:\(?(?:inc|incl|including)\.? tax\)?|ttc)|total (?:\(?(?:inc|incl|including)\.? (?:tax|vat)\)?)|total price tax incl|total paid tax incl|montant paye|montant encaisse)$/,
  /^(?:total|converted amount|order amount|payment value|deal amount|deal value|purchase revenue)$/,
  /^(?:deal|affaire) - (?:value|valeur)$/,
  /^(?:montant|amount|valeur de la (?:transaction|commande))(?: \(?(?!tva|vat|tax|iva|btw|fee)[a-z]{3}\)?)?$/,
  /^montant (?:de la (?:commande|vente|facture|transaction|reservation)|du (?:paiement|panier|don|sejour)|de vente|d'achat|(?:de (?:la |l'))?(?:cotisation|adhesion|inscription)|(?:du )?tarif)$/,
  /^(?:net a payer(?: ttc)?|gesamtbetrag|gesamtsumme|importe(?: total)?|gross(?: amount| sales)?|ventes brutes|(?:montant |total )?brut|avant commission)$/,
];
const CURRENCIES: readonly RegExp[] = [
  /^(?:currency|devise|monnaie)(?: code)?$/,
  /^(?:deal|affaire|order|transaction) (?:- )?(?:currency|devise)(?: of .*)?$/,
  /^(?:converted currency|code devise|devise de la transaction)$/,
  /^(?:amount|montant|total|order|opportunity|invoice|payment|transaction|shop|presentment|price) ?(?:currency|devise)(?: ?code)?$|^currency ?iso ?code$|^devise d(?:u|e la|e l'|e) ?(?:montant|commande|opportunite|facture|total|prix)$/,
];
/** What of the order was given back; beside a converted amount, what is converted alike. */
const REFUNDS =
  /^(?:refunded amount|amount refunded|(?:order )?(?:total refunded|refund(?:ed)? (?:amount|total))|(?:montant|total) rembourse(?: ttc)?)(?: \((?:purchased|base|[a-z]{3})\))?$/;
const CONVERTED_REFUNDS = /^converted amount refunded$/;
/** What stands in the company's own currency is not of the one beside it. */
const COMPANY_CURRENCY = AMOUNTS[0];

/** "amount_cents", "montant (centimes)", "total_in_cents". */
const CENTS = /[ (]+(?:(?:in|en) )?(?:cents|centimes|cts|minor(?: units?)?)\)?$/;

/** "Montant total (EUR)", "Total TTC en €". */
const CURRENCY = "eur|euros?|usd|gbp|chf|cad|\\p{Sc}";
const IN_CURRENCY = new RegExp(` ?(?:\\((?:en |in )?(?:${CURRENCY})\\)| (?:en |in )?(?:${CURRENCY}))$`, "u");
/** "Montant - TTC" under a group of columns. */
const GROUP = /^(montant|amount|total) - /;

/** What a header is called beside the coin and the currency that it says. */
function plainAmount(folded: string): string {
  return folded.replaceAll("_", " ").replace(CENTS, "").replace(IN_CURRENCY, "").replace(GROUP, "$1 ");
}

/** Whether a folded header says that its amounts are in cents. */
export function inCents(folded: string): boolean {
  return CENTS.test(folded.replaceAll("_", " "));
}

function namesOf(folded: readonly string[]): readonly string[] {
  const french = inFrench(folded.map(plainHeader));
  return folded.map((name, column) => french[column] ?? plainAmount(name));
}

/** Null where no column is a total: the price of a line, a tax or a discount is none. What the company says comes first. */
export function amountColumns(
  folded: readonly string[],
  told: ToldAmount = { amount: null, currency: null },
): AmountColumns | null {
  const names = namesOf(folded);
  const find = (patterns: readonly RegExp[]): number | null => {
    for (const pattern of patterns) {
      const column = names.findIndex((name) => pattern.test(name));
      if (column >= 0) return column;
    }
    return null;
  };
  const amount = told.amount ?? find(AMOUNTS);
  if (amount === null) return null;
  const isOwn = COMPANY_CURRENCY?.test(names[amount] ?? "") === true;
  return { amount, currency: told.currency ?? (isOwn ? null : find(CURRENCIES)) };
}

/** The column that says how much of each amount was given back; null where none does. */
export function refundColumn(
  folded: readonly string[],
  { amount }: Pick<AmountColumns, "amount">,
): number | null {
  const names = namesOf(folded);
  const pattern = names[amount] === "converted amount" ? CONVERTED_REFUNDS : REFUNDS;
  const column = names.findIndex((name) => pattern.test(name));
  return column === -1 || column === amount ? null : column;
}
