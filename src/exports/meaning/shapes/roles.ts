// What each column of an unknown table could be, by its header in English or French and by its values. In: a table. Out: candidates per role.
import { fold } from "../../cells/fold.ts";
import { readNumber, readRating } from "../../cells/rating.ts";
import { decideTimeShape } from "../../cells/time-shape.ts";
import { type Table, values } from "../../rows/table.ts";
import type { Key } from "../meaning.ts";

export type Roles = {
  readonly keys: readonly Key[];
  /** Date columns, in file order. */
  readonly times: readonly number[];
  /** Columns that name what happened. */
  readonly events: readonly number[];
  /** Columns that name where things stand: the event of a row, when nothing says it better. */
  readonly statuses: readonly number[];
  readonly ratings: readonly number[];
  /** Columns called a rating that hold a few words instead ("Satisfait"): only the company knows what each is worth. */
  readonly wordRatings: readonly number[];
  readonly texts: readonly number[];
  readonly names: readonly number[];
  readonly page: number | null;
  readonly device: number | null;
  readonly channel: number | null;
  /** Columns with few different texts: facts that groups can be made of. */
  readonly facts: readonly number[];
};

const ID = "(?:id|number|no|n|num|numero|ref|reference|code|key|uuid)";
const OF = "(?: de la| de l'| du| des| de| d'|)\\s?";

/** Kind of key → its usual headers, in order of trust. Headers are folded, their punctuation made spaces. */
const KEYS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    "customer",
    either(
      "customer|client|user|member|contact|shopper|buyer|utilisateur|adherent|membre|acheteur",
      "customer unique id|customer key",
    ),
  ],
  [
    "email",
    /^(?:(?:customer|client|user|contact|reviewer|billing|requester|votre|your) )?(?:e ?mail|mail|courriel|adresse (?:e ?)?mail)(?: address| client| du client)?$/,
  ],
  [
    "visitor",
    either(
      "visitor|visiteur|anonymous|cookie|distinct|pseudo|user pseudo|device",
      "visitor|client pseudo id",
    ),
  ],
  ["order", either("order|commande|purchase|achat|transaction", "order|commande|order name")],
  [
    "account",
    either(
      "account|company|organization|organisation|societe|entreprise|compte",
      "account|account name|company|company name|societe|entreprise|nom de l'entreprise",
    ),
  ],
  ["deal", either("deal|opportunity|opportunite|affaire|quote|devis", "opportunity id")],
  ["lead", either("lead|mql|sql|prospect", "lead id")],
  ["ticket", either("ticket|case|demande", "ticket id")],
  ["session", either("session|visit|visite", "session id")],
];

const BARE: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["customer", /^(?:customer|client|user|utilisateur|member|membre|adherent|contact)$/],
  ["visitor", /^(?:visitor|visiteur)$/],
];
const EMAIL = /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u;
/** One word with a digit in it, and no amount. */
const IDENTIFIER = /^(?=\S*\d)[^\s,%€$£]+$/;

const EVENT =
  /^(?:event|event name|event type|evenement|nom de l'evenement|type d'evenement|action|type d'action|activity|activity type|activite|interaction|event action)$/;
const STATUS = /^(?:status|statut|state|stage|step|etape|phase)$/;
const RATING =
  /^(?:(?:review|overall|customer|global|star) )?(?:rating|score|stars?|note|notation|nps|csat|satisfaction|etoiles?)(?: (?:globale?|client|nps|score|value|sur \d+|\d+))?$|^nombre d'etoiles$|\b(?:nps|csat)\b|\b(?:recommanderiez|recommandez|recommend|quelle note|votre note|sur une echelle|on a scale)\b|\b[01] (?:a|to) (?:5|7|10)\b/;
const TEXT =
  /\b(?:comments?|commentaires?|message|verbatims?|avis|review (?:text|title|content|body)|body|texte|titre|title|contenu|content|feedback|remarques?|pourquoi|why|suggestions?)\b/;
const NAME =
  /^(?:(?:customer|client|reviewer|billing|contact|user|votre|your) )?(?:first ?name|last ?name|full name|nick ?name|user ?name|author|auteur|prenom|nom|name|display name|pseudo)(?: (?:du )?client)?$/;
const PAGE = /^(?:page|url|page url|page location|page path|path|chemin|chemin de la page|landing page)$/;
const DEVICE = /^(?:device|device category|device type|appareil|type d'appareil|terminal)$/;
const CHANNEL =
  /^(?:channel|canal|medium|source|utm medium|utm source|origin|origine|via|referrer|provenance)$/;
const DATE =
  /\b(?:date|time|timestamp|datetime|jour|day|heure|at|on|le|created|cree|horodatage|horodateur|when|ts)\b/;
const PERSONAL = /\b(?:address|adresse|street|rue|phone|tel|telephone|mobile|ip|iban|birth|naissance)\b/;

const FEW_TEXTS = 30;

/** The header as role patterns compare it: "orderId", "order_id" and "Order ID" are the same. */
export function plainHeader(text: string): string {
  return fold(text.replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2"))
    .replace(/[_\-.:/()°#?]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Every column plays one part at most: keys first, then times, ratings, names of events and words; facts are what remains. */
export function rolesOf(table: Table): Roles {
  const headers = table.header.map(plainHeader);
  const columns = headers.map((_, column) => column);
  const having = (pattern: RegExp) => columns.filter((column) => pattern.test(headers[column] ?? ""));
  const keys = keyColumns(table, headers);
  const taken = new Set(keys.map(({ column }) => column));
  const free = (column: number) => !taken.has(column);
  const times = columns.filter((column) => free(column) && isTime(table, column, headers[column] ?? ""));
  for (const column of times) taken.add(column);
  const ratings = having(RATING).filter((column) => free(column) && isRating(table, column));
  for (const column of ratings) taken.add(column);
  const wordRatings = having(RATING).filter((column) => free(column) && isFact(table, column));
  const naming = (pattern: RegExp) =>
    having(pattern).filter((column) => free(column) && isNaming(table, column));
  const events = naming(EVENT);
  const statuses = naming(STATUS);
  const texts = having(TEXT).filter((column) => free(column) && isProse(table, column));
  const names = having(NAME).filter(free);
  for (const column of [...events, ...texts, ...names, ...having(PERSONAL)]) taken.add(column);
  return {
    keys,
    times,
    events,
    statuses,
    ratings,
    wordRatings,
    texts,
    names,
    page: having(PAGE).find(free) ?? null,
    device: having(DEVICE).find(free) ?? null,
    channel: having(CHANNEL).find(free) ?? null,
    facts: columns.filter((column) => free(column) && isFact(table, column)),
  };
}

/** "customer id", "id client", "n° de commande"… and whole headers of their own. */
function either(subjects: string, whole: string): RegExp {
  return new RegExp(
    `^(?:(?:${subjects})s?(?: unique)? ?${ID}|(?:${ID}|identifiant)${OF}(?:${subjects})s?|${whole})$`,
  );
}

function keyColumns(table: Table, headers: readonly string[]): Key[] {
  const found = KEYS.flatMap(([kind, pattern]) =>
    headers.flatMap((header, column) => (pattern.test(header) ? [{ kind, column }] : [])),
  );
  found.push(...bareKeys(table, headers, new Set(found.map(({ kind }) => kind))));
  const known = new Set(found.map(({ column }) => column));
  return found.filter(
    ({ column }, i) =>
      found.findIndex((key) => key.column === column) === i &&
      known.has(column) &&
      !isConstant(table, column),
  );
}

/** "Client" may head identifiers, addresses or people's names: its values say which, and a name is no identifier. */
function bareKeys(table: Table, headers: readonly string[], kinds: ReadonlySet<string>): Key[] {
  return BARE.flatMap(([kind, pattern]) =>
    headers.flatMap((header, column) => {
      if (kinds.has(kind) || !pattern.test(header)) return [];
      if (isMostly(table, column, EMAIL)) return [{ kind: "email", column }];
      return isMostly(table, column, IDENTIFIER) ? [{ kind, column }] : [];
    }),
  );
}

function isMostly(table: Table, column: number, pattern: RegExp): boolean {
  const texts = values(table, column);
  return texts.length > 0 && texts.filter(({ text }) => pattern.test(text)).length >= 0.9 * texts.length;
}

/** A column that never changes identifies nobody. */
function isConstant(table: Table, column: number): boolean {
  const texts = values(table, column);
  return texts.length > 5 && texts.every(({ text }) => text === texts[0]?.text);
}

/** Dates by their look; what could also be an identifier (compact, epoch, serials) needs a header that says so. */
function isTime(table: Table, column: number, header: string): boolean {
  const texts = values(table, column).map(({ text }) => text);
  const dated = DATE.test(header);
  const verdict = texts.length === 0 ? null : decideTimeShape(texts, { known: dated, order: "dmy" });
  if (verdict === null || verdict.read < 0.9 * texts.length) return false;
  return dated || ["iso", "dmy", "mdy", "worded"].includes(verdict.shape);
}

function isRating(table: Table, column: number): boolean {
  const numbers = values(table, column).map(({ text }) => readRating(text));
  const good = numbers.filter((n) => n !== null && n >= 0 && n <= 100);
  return numbers.length > 0 && good.length >= 0.6 * numbers.length;
}

/** Names come back from row to row: not numbers, and not nearly all different. */
function isNaming(table: Table, column: number): boolean {
  const texts = values(table, column).map(({ text }) => text);
  const different = new Set(texts).size;
  return (
    texts.length > 0 &&
    texts.filter((text) => readNumber(text) === null).length > texts.length / 2 &&
    different <= Math.max(20, texts.length / 2)
  );
}

function isProse(table: Table, column: number): boolean {
  const texts = values(table, column);
  return texts.length > 0 && texts.filter(({ text }) => /\p{L}/u.test(text)).length > 0.6 * texts.length;
}

function isFact(table: Table, column: number): boolean {
  const texts = values(table, column).map(({ text }) => text);
  const different = new Set(texts);
  const few = different.size > 0 && different.size <= Math.min(FEW_TEXTS, Math.max(2, texts.length / 2));
  return (
    few &&
    [...different].every((text) => text.length <= 40 && readNumber(text) === null && !text.includes("@"))
  );
}
