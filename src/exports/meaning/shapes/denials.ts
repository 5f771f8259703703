// Columns of yes and no that say whether what their row tells came about ("Cotisation réglée : Non", "Paid" ticked on some rows). In: the profile of a column. Out: the texts of the rows that it denies.
import { fold } from "../../cells/fold.ts";
import type { ColumnProfile } from "../profile.ts";

/** `texts` as a standing has them ("!x": any but x), and what people see of it. */
export type Denial = { readonly texts: readonly string[]; readonly found: string; readonly isTick: boolean };

const YES = /^(?:true|yes|oui|vrai|1|x|y|o|ok|[✓✔✅☑])$/u;
const NO = /^(?:false|no|non|faux|0|n|ko|[✗✘❌☐✕×])$/u;

/** What it says came about where it says yes, and did not where it says no. */
const PAID =
  /(?:^|\b)(?:payee?s?|reglee?s?|acquittee?s?|encaissee?s?|soldee?s?|paid|settled|(?:paiement|reglement) (?:recu|effectue|valide|ok)|payment (?:received|done|ok|completed)|a jour(?: (?:de|des|du) \S+)?)(?: \d{4}| \d{4} \d{4})?$/;
const DONE =
  /^(?:(?:commande|order|achat|purchase|vente|sale|paiement|payment|transaction|adhesion|membership|cotisation|inscription|registration|abonnement|souscription|don|donation|reservation|booking|rdv|rendez vous) )?(?:est |is )?(?:valid|valide|validee?s?|confirmee?s?|aboutie?s?|finalisee?s?|accepte?e?s?|approuvee?s?|confirmed|validated|approved|accepted|successful|succeeded|success|succes|completed)$/;
/** Of the same, what may be said of an appointment. */
const CONFIRMED =
  /^(?:(?:rdv|rendez vous|reservation|booking|appointment|visite|visit|seance|session|inscription|registration) )?(?:est |is )?(?:validee?s?|confirmee?s?|confirmed|validated|accepted|completed)$/;
const OCCASION =
  "(?:rdv|rendez vous|visite|seance|cours|session|meeting|appointment|visit|atelier|workshop|consultation|formation|entretien|interview|intervention|class|call|appel|reunion|event|evenement)s?";
const CAME = new RegExp(
  `^(?:(?:est |etait |was )?(?:presente?s?|present e)(?: (?:a|au|aux|en|le|at) .*| ?\\(?o n\\)?)?|presence(?: effective| reelle| confirmee)?|(?:est )?venue?s?(?: e)?|(?:a |ont )?particip(?:e|ation)|(?:a )?assiste|attend(?:ed|ance)|checked in|check in|show(?:ed)?(?: up)?|emarge(?:e|ment)?s?|signature (?:de )?presence|(?:a )?honore|(?:${OCCASION} )?(?:a eu lieu|eu lieu|honoree?s?|effectuee?s?|realisee?s?|tenue?s?|faite?s?|terminee?s?|held|done|completed|kept|took place|attended))$`,
);
/** What it says went wrong where it says yes. */
const FAILED =
  /(?:^|\b)(?:cancell?ed|annulee?s?|annulation|no ?show|unpaid|impayee?s?|non (?:payee?s?|reglee?s?|venue?s?|presente?s?|honoree?s?)|absente?s?|absence|excusee?s?|refusee?s?|rejected|declined|failed|echouee?s?|echec)$/;

/** Of an order, a membership: null where the column answers no such question. */
export function denialOfOrder(profile: ColumnProfile, rows: number): Denial | null {
  const name = profile.names[0] ?? "";
  if (FAILED.test(name)) return saying(profile, YES);
  if (HOW_MUCH.test(name)) return null;
  return PAID.test(name) || DONE.test(name) ? denying(profile, rows) : null;
}

/** "Montant réglé : 0" says how much, not whether. */
const HOW_MUCH =
  /\b(?:montants?|amounts?|total|sommes?|sum|reste|solde|balance|prix|price|nb|nombre|number|count|qte|quantites?|quantity|ht|ttc|jours|days|taux|rate|part)\b/;
/** "Payée", "Facture réglée": an invoice is a sale before it is. */
const INVOICE_PAID =
  /^(?:(?:est|is|facture|invoice) )?(?:payee?|reglee?|acquittee?|encaissee?|soldee?|paid|settled)$/;

/** Whether a column says of an invoice that it was paid. */
export function saysInvoicePaid({ names }: ColumnProfile): boolean {
  return INVOICE_PAID.test(names[0] ?? "");
}

/** Of a visit, an appointment, a class. */
export function denialOfVisit(profile: ColumnProfile, rows: number): Denial | null {
  const name = profile.names[0] ?? "";
  if (/unpaid|impaye|payee?s?$|reglee?s?$/.test(name)) return null;
  if (FAILED.test(name)) return saying(profile, YES);
  return CAME.test(name) || CONFIRMED.test(name) ? denying(profile, rows) : null;
}

/** "Émargement : Signé, Non signé": its words are states of who came. */
export function saysWhoCame({ names }: ColumnProfile): boolean {
  return CAME.test(names[0] ?? "");
}

/** The rows that say no; where the column is ticked and says nothing else, those that are not ticked. */
function denying(profile: ColumnProfile, rows: number): Denial | null {
  const said = saying(profile, NO);
  if (said !== null) return said;
  const written = answers(profile);
  if (written === null || written.length === 0 || profile.texts.length >= rows) return null;
  return { texts: written.map((text) => `!${text}`), found: profile.texts[0] ?? "", isTick: true };
}

function saying(profile: ColumnProfile, answer: RegExp): Denial | null {
  const written = answers(profile) ?? [];
  const told = written.filter((text) => answer.test(text));
  // Nothing but zeros is a number that never changes.
  if (told.length === 0 || written.every((text) => text === "0")) return null;
  const found = [...new Set(profile.texts.filter((text) => answer.test(fold(text))))].join(" · ");
  return { texts: told, found, isTick: false };
}

/** Its answers, folded; null where one of them is neither a yes nor a no. */
function answers({ texts }: ColumnProfile): readonly string[] | null {
  const written = [...new Set(texts.map(fold))];
  return written.every((text) => YES.test(text) || NO.test(text)) ? written : null;
}
