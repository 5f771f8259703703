// What the rows of a table are: orders, payments, tickets, deals. In: a table and its roles. Out: the subject, and the name of what one of its dates tells.
import type { Table } from "../../rows/table.ts";
import { type ColumnProfile, rowsPerValue } from "../profile.ts";
import type { Roles } from "./roles.ts";

export type Subject = "order" | "payment" | "ticket" | "deal" | "lead" | "pass" | "mail";

const OF_KEYS: readonly Subject[] = ["order", "ticket", "deal", "lead", "pass"];
const PAYMENT = /\b(?:captured|refund|refunded|card|charge|fee|payment|paiement|invoice|decline)\b/;
const AMOUNT = /\b(?:amount|montant|total|price|prix)\b/;
const ORDER =
  /\b(?:order|orders|purchase|purchased|commande|checkout|grand total|subtotal|sous total|ship to|bill to|shipping|livraison)\b/;
const FILES: readonly (readonly [Subject, RegExp])[] = [
  ["payment", /payment|paiement|charge/i],
  ["order", /order|commande|vente|sale|achat|purchase/i],
  ["ticket", /ticket|helpdesk|support|sav\b/i],
  ["deal", /deal|affaire|opportunit|transaction/i],
];

/** Null where nothing says so. A key of one thing decides, the one that comes back least; then the words of the header, then the file's name. */
export function subjectOf(table: Table, roles: Roles): Subject | null {
  const rows = (column: number) => {
    const profile = roles.profiles[column];
    return profile === undefined ? 0 : rowsPerValue(profile);
  };
  const things = roles.keys.filter(({ kind }) => OF_KEYS.some((subject) => subject === kind));
  const [thing] = things.sort((a, b) => rows(a.column) - rows(b.column));
  if (thing !== undefined) return areReceipts(thing.kind, roles) ? "order" : (thing.kind as Subject);
  const saying = (pattern: RegExp) =>
    roles.profiles.filter(({ names }) => pattern.test(names[0] ?? "")).length;
  if (saying(AMOUNT) > 0 && (saying(PAYMENT) > 2 || arePaid(roles))) return "payment";
  if (saying(ORDER) > 2) return "order";
  if (dated(roles, MAIL_SENT) && (dated(roles, MAIL_OPENED) || dated(roles, MAIL_CLICKED))) return "mail";
  const name = table.file.slice(table.file.lastIndexOf("/") + 1);
  return saying(AMOUNT) > 0 ? (FILES.find(([, pattern]) => pattern.test(name))?.[0] ?? null) : null;
}

/** A shop's "ticket" is paid at its till, and lists articles: nobody asked for help. */
function areReceipts(kind: string, { profiles }: Roles): boolean {
  const saying = (pattern: RegExp) => profiles.some(({ names }) => pattern.test(names[0] ?? ""));
  return kind === "ticket" && saying(AMOUNT) && saying(TILL);
}

const TILL = /\b(?:caisse|caissiere?|article|articles|qte|quantite|quantity|register|till|sku|ean)\b/;

const MAIL_SENT = /\b(?:envoi|envoye|sent|send|delivered|delivre)\b/;
const MAIL_OPENED = /\b(?:ouverture|ouvert|opened|open)\b/;
const MAIL_CLICKED = /\b(?:clic|clique|clicked|click)\b/;

function dated({ times, profiles }: Roles, pattern: RegExp): boolean {
  return times.some((column) => pattern.test(profiles[column]?.names[0] ?? ""));
}

/** A status of payments: most are paid or were refunded. */
function arePaid({ statuses, profiles }: Roles): boolean {
  return statuses.some((column) => {
    const texts = profiles[column]?.texts ?? [];
    return texts.filter((text) => PAID.test(text)).length > texts.length / 2;
  });
}

const PAID = /^(?:paid|succeeded|captured|refunded|failed|payee?|pay\u00e9e?|rembours\u00e9e?)$/i;

const CREATED: Readonly<Record<Subject, string>> = {
  order: "order_created",
  payment: "purchase",
  ticket: "ticket_created",
  deal: "deal_created",
  lead: "lead_created",
  pass: "",
  mail: "",
};
const BEGINNING =
  /^(?:date|time|jour|timestamp|datetime|horodatage|date heure)$|\bcre(?:ated|ated at|ee?|ation)\b|^(?:date )?created\b|^(?:opened|open)(?: at| date)?$|^date d'ouverture$|^date add$|^(?:order|purchase|sale|commande|achat|vente) ?(?:date|time|at|timestamp)$|^date (?:de (?:la )?|d'|d )(?:commande|achat|vente)$/;
/** Dates whose header says what happened in words that only its tool uses. */
const ENDS: readonly (readonly [Subject, pattern: RegExp, event: string])[] = [
  ["deal", /\b(?:won|gains?|gagnee?|signature|signee?|signed)\b/, "deal_won"],
  ["deal", /\b(?:envoi|envoyee?|sent)\b/, "quote_sent"],
  ["mail", MAIL_OPENED, "email_opened"],
  ["mail", MAIL_CLICKED, "email_clicked"],
  ["mail", /\b(?:desinscription|desinscrit|unsubscribed?|desabonnement)\b/, "email_unsubscribed"],
  ["mail", /\bbounce/, "email_bounced"],
  ["mail", MAIL_SENT, "email_sent"],
  ["deal", /\b(?:lost|perdue?|perte|echec)\b/, "deal_lost"],
  [
    "ticket",
    /\b(?:resolved|solved|resolu|resolution|closed|cloture|clos|fermeture|ferme)\b/,
    "ticket_solved",
  ],
  ["ticket", /\b(?:started|debut|declaration|declaree?|reported|signalee?)\b/, "ticket_created"],
  ["payment", /\b(?:refund|refunded|remboursement|rembourse)\b/, "refund"],
];

const STORE = /^(?:magasin|boutique|store|shop|agence|point de vente|caisse)(?: (?:id|nom|name))?$/;

/** A customer and a date that says nothing more: a visit, or a purchase where something was paid. */
export function plainHappening({ profiles }: Roles): string {
  const paid = profiles.some(({ names }) => AMOUNT.test(names[0] ?? ""));
  const inStore = profiles.some(({ names }) => STORE.test(names[0] ?? ""));
  if (paid) return inStore ? "achat en boutique" : "achat";
  return inStore ? "visite en boutique" : "visite";
}

/** `plain` is what a date tells that says nothing itself. "Purchase Date" of an order is its creation, "Date de gain" of a deal says it was won; else the header is the best name there is. */
export function happening(
  profile: ColumnProfile,
  header: string,
  subject: Subject | null,
  plain: string,
): string {
  if (subject === null) return isPlainDate(profile) ? plain : header;
  const end = ENDS.find(([of, pattern]) => of === subject && pattern.test(profile.names[0] ?? ""));
  if (end !== undefined) return end[2];
  if (isBeginning(profile)) return CREATED[subject] || header;
  return header;
}

const PLAIN_DATE =
  /^(?:date|time|jour|day|timestamp|datetime|date ?time|horodatage|date heure|date et heure|ts|at)$/;

/** "Date", "Jour", "Horodatage" say nothing of what happened. */
export function isPlainDate({ names }: ColumnProfile): boolean {
  return PLAIN_DATE.test(names[0] ?? "");
}

/** A date that tells when the thing itself came about. "Livraison - Date" is plain, and of another thing. */
export function isBeginning({ names }: ColumnProfile): boolean {
  const [whole = ""] = names;
  const isOther = !PLAIN_DATE.test(whole) && OTHER_THING.test(whole);
  return names.some((name) => BEGINNING.test(name) && !(isOther && PLAIN_DATE.test(name)));
}

const OTHER_THING =
  /^(?:livraison|delivery|expedition|shipping|shipment|retour|return|paiement|payment|remboursement|refund|facture|invoice|annulation|cancellation) /;
