// What the rows of a table are: orders, payments, tickets, deals. In: a table and its roles. Out: the subject, and the name of what one of its dates tells.
import { fold } from "../../cells/fold.ts";
import type { Table } from "../../rows/table.ts";
import { type ColumnProfile, rowsPerValue } from "../profile.ts";
import { stateWords } from "../state-words.ts";
import type { Roles } from "./roles.ts";
import { isOfOutcomes } from "./statuses.ts";

export type Subject =
  | "order"
  | "payment"
  | "ticket"
  | "deal"
  | "lead"
  | "pass"
  | "mail"
  | "call"
  | "stay"
  | "subscription"
  | "claim"
  | "gift";

const OF_KEYS: readonly Subject[] = ["order", "ticket", "deal", "lead", "pass"];
const PAYMENT = /\b(?:captured|refund|refunded|card|charge|fee|payment|paiement|invoice|decline)\b/;
const AMOUNT =
  /\b(?:amount|montant|total|price|prix|net a payer|gesamtbetrag|importe|gross|brut|avant commission)\b/;
const ORDER =
  /\b(?:order|orders|purchase|purchased|commande|pedido|bestell\w*|checkout|grand total|subtotal|sous total|ship to|bill to|shipping|livraison)\b/;
/** Of a list of customers: a row is not an order. */
const HOW_MANY_ORDERS =
  /^(?:nb|nombre|number|total|count)(?: de| d'| of)? ?(?:commandes?|orders?|achats?|purchases?)$|^(?:orders?|commandes?|purchases?) count$/;
/** HubSpot calls deals so in French; anywhere else they are paid. */
const DEALT = /\b(?:etape|stage|phase|pipeline|statut|status|etat|cloture|close|closing)\b/;
const FILES: readonly (readonly [Subject, RegExp])[] = [
  ["payment", /payment|paiement|charge/i],
  ["order", /order|commande|vente|sale|achat|purchase/i],
  ["ticket", /ticket|helpdesk|support|sav\b|conversation/i],
  ["deal", /deal|affaire|opportunit|transaction/i],
  ["order", /factur|invoice|rechnung|fattur|fatura/i],
  ["deal", /devis|\bquotes?\b|quotation|estimate|proposition/i],
];
const INVOICE =
  /^(?:(?:n|no|num|numero|ref|reference) (?:de )?(?:la )?facture|facture(?: (?:n|no|numero))?|invoice(?: (?:no|number|id|n|ref|reference))?)$/;
const DEAL = /\b(?:opportunity|opportunite|deal|affaire)\b/;
const CLOSES = /\b(?:close|closing|closed|cloture|fermeture)\b/;

/** Null where nothing says so. A key of one thing decides, the one that comes back least; then the words of the header, then the file's name. */
export function subjectOf(table: Table, roles: Roles): Subject | null {
  const rows = (column: number) => {
    const profile = roles.profiles[column];
    return profile === undefined ? 0 : rowsPerValue(profile);
  };
  const things = roles.keys.filter(({ kind }) => OF_KEYS.some((subject) => subject === kind));
  const [thing] = things.sort((a, b) => rows(a.column) - rows(b.column));
  if (isOfStays(roles) && (thing === undefined || ["pass", "ticket"].includes(thing.kind))) return "stay";
  // A conversation that was spoken, with a number that called.
  if (thing?.kind === "ticket" && roles.keys.some(({ kind }) => kind === "phone") && isOfCalls(roles))
    return "call";
  if (thing !== undefined)
    return areReceipts(thing.kind, roles, table.file) ? "order" : (thing.kind as Subject);
  if (isOfRequests(roles)) return "ticket";
  if (isOfClaims(roles)) return "claim";
  // A report of opportunities names them, and gives no number.
  if (saying(roles, DEAL) > 0 && roles.statuses.length > 0 && dated(roles, CLOSES)) return "deal";
  if (isOfSubscriptions(roles)) return "subscription";
  if (thing === undefined && saying(roles, OF_LEADS) > 1) return "lead";
  if (isOfCalls(roles)) return "call";
  const isPaid = saying(roles, AMOUNT) > 0;
  if (isPaid && isOfGifts(roles)) return "gift";
  if (isPaid && saying(roles, INVOICE) > 0) return "order";
  if (isPaid && (saying(roles, PAYMENT) > 2 || arePaid(roles))) return "payment";
  if (saying(roles, ORDER) > 2 && saying(roles, HOW_MANY_ORDERS) === 0) return "order";
  if (dated(roles, MAIL_SENT) && (dated(roles, MAIL_OPENED) || dated(roles, MAIL_CLICKED))) return "mail";
  const name = table.file.slice(table.file.lastIndexOf("/") + 1);
  const found = FILES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
  if (found === "order" && saying(roles, HOW_MANY_ORDERS) > 0) return null;
  if (found === "deal" && /transaction/i.test(name) && isPaid && saying(roles, DEALT) === 0) return "payment";
  if (found === "ticket" && areReceipts(found, roles, table.file)) return "order";
  // An amount is of something sold; where things stand, of something asked.
  return isPaid || (found === "ticket" && roles.statuses.length > 0) ? found : null;
}

/** How many columns of the table say it. */
function saying({ profiles }: Roles, pattern: RegExp): number {
  return profiles.filter(({ names }) => pattern.test(names[0] ?? "")).length;
}

const OF_MEETINGS =
  /^(?:invitee\b.*|event type name|type d'evenement|meeting (?:id|topic|host)|topic|sujet de la reunion|in waiting room|en salle d'attente|name \(?original name\)?|nom \(?nom original\)?|nom (?:d'utilisateur )?original|name original name|nom nom original)$/;
const MINUTES = /^(?:duree|duration)(?: \(?(?:minutes|min)\)?)$/;

/** Who was invited, or how many minutes somebody stayed and paid nothing for: a meeting, on the spot or not. */
export function isOfMeetings(roles: Roles): boolean {
  return (
    saying(roles, OF_MEETINGS) > 0 ||
    (saying(roles, MINUTES) > 0 &&
      saying(roles, AMOUNT) === 0 &&
      dated(roles, /^(?:join time|heure d'arrivee|heure de debut)$/))
  );
}

/** When it began, and when somebody came to it. */
const STARTS =
  /^(?:start ?(?:date|time)?(?:(?: (?:&|et|and))? (?:date|time|heure))?|(?:date|heure|date (?:et )?heure) de debut|debut|join time|heure d'arrivee|event start(?: date)?(?: time)?)$/;

/** What a date tells that only says when it began; null of any other. */
export function meetingAt({ names }: ColumnProfile, roles: Roles, subject: Subject | null): string | null {
  if (subject !== null || !STARTS.test(names[0] ?? "")) return null;
  if (isServed(roles)) return "consultation";
  return isOfMeetings(roles) ||
    saying(roles, /^(?:motif|agenda|prestations?|calendar|appointment (?:id|price|type))\b/) > 0
    ? "rdv"
    : null;
}

/** A night has an arrival and a departure. */
function isOfStays(roles: Roles): boolean {
  if (isOfMeetings(roles)) return false;
  const isOfNights =
    saying(roles, /\b(?:nights|nuits|nuitees)\b/) > 0 &&
    dated(roles, /^(?:start|begin|debut|date (?:de )?debut)\b/) &&
    dated(roles, /^(?:end|fin|date (?:de )?fin)\b/);
  const isOfTravels =
    dated(roles, /\b(?:depart|departure)\b/) &&
    dated(roles, /\b(?:retour|return)\b/) &&
    dated(roles, /\b(?:reservation|reserve\w*|booked|booking)\b/);
  return (
    isOfNights ||
    isOfTravels ||
    (dated(roles, /\b(?:arrivee|arrival|check ?in)\b/) && dated(roles, /\b(?:depart|departure|check ?out)\b/))
  );
}

/** What runs until somebody ends it: its end was lived, and so was what went before. */
function isOfSubscriptions(roles: Roles): boolean {
  const runs = saying(
    roles,
    /\b(?:subscription|abonnement|trial|essai|current period|plan|formule|periode en cours|mrr|membership|monthly fee|mensualite|join(?:ed)?)\b/,
  );
  return (
    runs >= 2 &&
    dated(
      roles,
      /\b(?:cancel|cancell?ed|cancellation|ended|resiliation|resilie|annule|annulation|churn(?:ed)?|fin)\b/,
    )
  );
}

/** A request has a state, an urgency or a sort, and somebody who deals with it. */
function isOfRequests(roles: Roles): boolean {
  const parts = [
    /^(?:statut|etat|status|state)\b/,
    /\b(?:priorite|priority|urgence|urgency|severity|severite|sla|categorie|category|helpdesk|file d'attente|queue)\b/,
    /\b(?:technicien|technician|assignee?|assigned|attribue|agent|resolved|resolution|resolu|solved)\b/,
  ];
  return roles.keys.length > 0 && parts.every((part) => saying(roles, part) > 0);
}

/** What an advertisement's form says of who filled it in. */
const OF_LEADS = /^(?:lead (?:status|id|source)|(?:form|ad|adset|ad set|campaign) (?:id|name)|is organic)$/;

const GIVEN = /\b(?:dons?|donations?|donateurs?|donatrices?|donors?|contributions?|gifts?|mecenat)\b/;

function isOfGifts(roles: Roles): boolean {
  return saying(roles, GIVEN) > 0 && dated(roles, RECEIVED);
}

const INSURED =
  /\b(?:soins?|securite sociale|secu|mutuelle|decompte|reste a charge|ticket moderateur|part (?:amo|amc|assure)|franchise|indemnites?|indemnisations?|sinistres?|deductible|claim(?:ed|ant)?|benefits?)\b/;

/** What an insurer pays back to its own people is no sale that was given back. */
function isOfClaims(roles: Roles): boolean {
  return (
    saying(roles, INSURED) > 1 &&
    dated(roles, /\b(?:remboursement|remboursee?|reimbursed|reimbursement|indemnisation|indemnisee?)\b/)
  );
}

/** How long it lasted, and two of: who called, who was called, which way, whether somebody answered. */
function isOfCalls(roles: Roles): boolean {
  const sides =
    /\b(?:appelante?|appelee?|caller|callee|from|to|numero|direction|sens|answered|repondu|decroche|missed|manque|voicemail|messagerie|ani|dnis|abandoned|abandonnee?)\b/;
  return saying(roles, /\b(?:duree|duration|talk time|temps de parole)\b/) > 0 && saying(roles, sides) > 1;
}

/** A shop's "ticket" is paid at its till, and lists articles, or a total with taxes: nobody asked for help. */
function areReceipts(kind: string, roles: Roles, file: string): boolean {
  if (kind !== "ticket" || saying(roles, AMOUNT) === 0) return false;
  if (saying(roles, TILL) > 0) return true;
  // What a repair costs is asked for and dealt with.
  return (
    saying(roles, REQUESTED) === 0 && (saying(roles, /\bttc\b/) > 0 || /caisse|\bpos\b|\btill\b/i.test(file))
  );
}

const REQUESTED =
  /^(?:statut|etat|status|state|priorite|priority|sujet|subject|objet|motif|panne|probleme|categorie|category)\b/;
const TILL = /\b(?:caisse|caissiere?|article|articles|qte|quantite|quantity|register|till|sku|ean)\b/;

const MAIL_SENT = /\b(?:envoi|envoye|sent|send|delivered|delivre)\b/;
const MAIL_OPENED = /\b(?:ouverture|ouvert|opened|open)\b/;
const MAIL_CLICKED = /\b(?:clic|clique|clicked|click)\b/;

function dated({ times, profiles }: Roles, pattern: RegExp): boolean {
  return times.some((column) => pattern.test(profiles[column]?.names[0] ?? ""));
}

/** A status of payments: most are paid or were refunded. */
function arePaid({ statuses, profiles }: Roles): boolean {
  if (profiles.some(isOfAccount)) return true;
  return statuses.some((column) => {
    const texts = profiles[column]?.texts ?? [];
    return texts.filter((text) => PAID.test(stateWords(text))).length > texts.length / 2;
  });
}

/** "charge, refund, payout, stripe_fee": the account of a payment service. */
function isOfAccount({ names, texts }: ColumnProfile): boolean {
  if (!/^(?:type|kind|(?:transaction|reporting|record|operation) (?:type|category))$/.test(names[0] ?? ""))
    return false;
  const written = new Set(texts.map(stateWords));
  const has = (pattern: RegExp) => [...written].some((text) => pattern.test(text));
  return (
    has(/^(?:charge|payment|capture|paiement)s?$/) &&
    has(/^(?:refund|payout|adjustment|remboursement|virement|stripe fee|fee)s?\b/)
  );
}

const PAID = /^(?:paid|succeeded|captured|refunded|failed|payee?|remboursee?)$/;

const CREATED: Readonly<Record<Subject, string>> = {
  order: "order_created",
  payment: "purchase",
  ticket: "ticket_created",
  deal: "deal_created",
  lead: "lead_created",
  pass: "",
  mail: "",
  call: "appel",
  stay: "reservation",
  subscription: "subscription_created",
  claim: "ticket_created",
  gift: "don",
};
const BEGINNING =
  /^(?:date|time|jour|timestamp|datetime|horodatage|date heure)$|\bcre(?:ated|ated at|ee?|ation)\b|^(?:date )?created\b|^(?:opened|open)(?: at| date)?$|^date time opened$|^date opened$|^issued?(?: date| on| at)?$|^date (?:issued|invoiced|ordered|placed|purchased|sold)$|^date (?:heure )?d'ouverture$|^date add$|^(?:order|purchase|sale|commande|achat|vente) ?(?:date|time|at|timestamp)$|^date (?:de (?:la )?|d'|d )?(?:commande|achat|vente|facture|facturation|emission)$|^invoice(?:d)? (?:date|on|at)$|^(?:facturee?|emise?) le$|^date (?:du |de (?:la |l')?|d')?(?:document|piece|devis|opportunite|affaire|proposition)$|^(?:quote|quotation|estimate|deal|opportunity) date$|^document date$|^(?:bestelldatum|bestellt am|fecha(?: de(?:l)? (?:pedido|compra))?|datum)$/;
/** When an association has a gift; of a shop it would be when a parcel came. */
const RECEIVED = /^(?:date (?:de )?reception|recue? le|(?:date )?received(?: (?:on|at|date))?|receive date)$/;
/** Dates whose header says what happened in words that only its tool uses. */
const ENDS: readonly (readonly [Subject, pattern: RegExp, event: string])[] = [
  [
    "deal",
    /\b(?:won|gains?|gagnee?|signature|signee?|signed|acceptation|acceptee?|accepted|acceptance)\b/,
    "deal_won",
  ],
  ["deal", /\b(?:envoi|envoyee?|sent)\b/, "quote_sent"],
  ["mail", MAIL_OPENED, "email_opened"],
  ["mail", MAIL_CLICKED, "email_clicked"],
  ["mail", /\b(?:desinscription|desinscrit|unsubscribed?|desabonnement)\b/, "email_unsubscribed"],
  ["mail", /\bbounce/, "email_bounced"],
  ["mail", MAIL_SENT, "email_sent"],
  ["deal", /\b(?:lost|perdue?|perte|echec|refus|refusee?|rejected|declined)\b/, "deal_lost"],
  [
    "ticket",
    /\b(?:resolved|solved|resolu|resolution|closed|cloture|clos|fermeture|ferme)\b/,
    "ticket_solved",
  ],
  [
    "ticket",
    /\b(?:started|debut|declaration|declaree?|reported|signalee?|ouverte?|opened|depot|deposee?|saisine|reception|recue?|received|submitted|soumise?)\b/,
    "ticket_created",
  ],
  [
    "payment",
    /^(?:charged?|paid|settled|collected)(?: (?:date|at|on))?$|^date (?:de |d')(?:paiement|encaissement|prelevement)$/,
    "purchase",
  ],
  ["payment", /\b(?:refund|refunded|remboursement|rembourse)\b/, "refund"],
  [
    "subscription",
    /\b(?:cancel|cancell?ed|cancellation|resiliation|resiliee?|annulee?|annulation|churn(?:ed)?|ended)\b/,
    "resiliation",
  ],
  ["subscription", /\b(?:trial|essai)\b/, "essai"],
  [
    "subscription",
    /\b(?:start|started|begin|debut|souscri\w*|join|joined|activated|activation|activee?)\b/,
    "subscription_created",
  ],
  [
    "stay",
    /^(?!.*\b(?:arriv\w*|depart\w*|check|cancel\w*|annul\w*)\b).*\b(?:booked|booking|reserve\w*|reservation)\b|^(?:insert(?:ed|ion)?|entry) ?(?:date|at|on)?$|^date (?:de )?saisie$/,
    "reservation",
  ],
  ["stay", /^(?:start|begin|debut|date de debut|date debut)\b/, "arrivee"],
  ["stay", /^(?:end|fin|date de fin|date fin)\b|\b(?:retour|return)\b/, "depart"],
  [
    "claim",
    /\b(?:remboursement|remboursee?|reimbursed|reimbursement|indemnisation|indemnisee?|reglement|reglee?|paiement|versement|paid|payment|cloture|closed)\b/,
    "ticket_solved",
  ],
  [
    "claim",
    /\b(?:reception|recue?|received|declaration|declaree?|depot|deposee?|demande|saisie|transmission|transmise?|submitted)\b/,
    "ticket_created",
  ],
  ["gift", RECEIVED, "don"],
  ["pass", /\b(?:inscription|inscrite?|registered|registration)\b/, "reservation"],
];

const APPOINTMENT = /\b(?:rdv|rendez vous|appointment|seance|consultation)\b/;
const MADE = /\b(?:prise?|creation|creee?|created|booked|booking|reserv\w*|demande|annul\w*|cancel\w*)\b/;
const SERVED =
  /\b(?:patiente?|praticien(?:ne)?|practitioner|therapist|stylist|hairdresser|treatment|soins?|consultation|prestations?|prestataire|coiffeu\w+|estheti\w+|kine|dentiste)\b/;

/** What somebody comes for, where appointments are with those who care for them; a seller's are on the way to a sale. */
export function isService(profile: ColumnProfile, roles: Roles): boolean {
  const name = profile.names[0] ?? "";
  return APPOINTMENT.test(name) && !MADE.test(name) && isServed(roles);
}

/** Whether the rows are of those who care for people, or of what they do. */
export function isServed(roles: Roles): boolean {
  if (saying(roles, SERVED) > 0) return true;
  // A "service" that is paid for is none of the company's departments.
  return saying(roles, /^service(?: name)?$/) > 0 && saying(roles, AMOUNT) > 0;
}

const ASKED = /\bdemande\b/;
const WANTED = /devis|information|contact|rappel|\bdemo|brochure|documentation|catalogue|inscription|tarif/;

/** "Date de demande" of a licence, a membership, a contract is when it was taken out. */
export function isTakenOut(profile: ColumnProfile, roles: Roles, subject: Subject | null): boolean {
  const isOfContracts = roles.keys.some(({ kind }) => kind === "contract");
  return (
    subject === null &&
    isOfContracts &&
    saying(roles, AMOUNT) > 0 &&
    /^(?:date (?:de (?:la )?)?demande|demandee? le)$/.test(profile.names[0] ?? "")
  );
}

/** "Date de la demande" of somebody who wants a quote, or who came from an advertisement: nothing is wrong yet. */
export function isEnquiry(profile: ColumnProfile, roles: Roles, subject: Subject | null): boolean {
  if (subject !== null || !ASKED.test(profile.names[0] ?? "")) return false;
  const wants = roles.profiles.some(
    ({ texts }) =>
      texts.length > 0 && texts.filter((text) => WANTED.test(fold(text))).length * 2 > texts.length,
  );
  return wants || roles.channel !== null;
}

const LENT = /\b(?:prets?|emprunts?|empruntee?|loans?|lent|borrowed|locations?|louee?|rental|rented)\b/;

/** What was lent comes back: nobody sends it back. */
export function isBroughtBack(profile: ColumnProfile, roles: Roles): boolean {
  const isReturn = /\b(?:retour|rendue?|return|returned|restitution)\b/.test(profile.names[0] ?? "");
  return isReturn && dated(roles, LENT);
}

const STORE = /^(?:magasin|boutique|store|shop|agence|point de vente|caisse)(?: (?:id|nom|name))?$/;

const IN_STORE = "achat en boutique";

/** A customer and a date that says nothing more: a visit, or a purchase where something was paid. */
export function plainHappening({ profiles, statuses }: Roles): string {
  if (statuses.some((column) => isOfOutcomes(profiles[column]))) return "rdv honore";
  const paid = profiles.some(({ names }) => AMOUNT.test(names[0] ?? ""));
  const inStore = profiles.some(({ names }) => STORE.test(names[0] ?? ""));
  if (paid) return inStore ? IN_STORE : "achat";
  return inStore ? "visite en boutique" : "visite";
}

/** Of what a plain date tells. */
export function isPurchase(plain: string): boolean {
  return plain === "achat" || plain === IN_STORE;
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
  // It is one moment, whatever it is called.
  if (subject === "call") return CREATED.call;
  if (isPlainDate(profile) && subject === "order" && plain === IN_STORE) return plain;
  if (isBeginning(profile)) return CREATED[subject] || header;
  return header;
}

const PLAIN_DATE =
  /^(?:date|time|jour|day|timestamp|datetime|date ?time|horodatage|date heure|date et heure|ts|at|fecha|datum)$/;

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
