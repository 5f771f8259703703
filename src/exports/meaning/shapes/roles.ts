// What each column of an unknown table could be, by its header in English or French and by its values. In: a table. Out: candidates per role.
import { fold } from "../../cells/fold.ts";
import { ladderOf, npsGroupsOf } from "../../cells/ladder.ts";
import { ratingEnd, readNumber, readRating } from "../../cells/rating.ts";
import type { Table } from "../../rows/table.ts";
import { insideCell } from "../json-cell.ts";
import type { Cell, Key } from "../meaning.ts";
import { type ColumnProfile, isCalled, meets, profilesOf, SAYS_DATE } from "../profile.ts";
import { endsSaid } from "../said-ends.ts";
import { keyColumns } from "./key-columns.ts";
import { npsAnswers, npsSaidAgain } from "./nps-groups.ts";

export type Roles = {
  readonly profiles: readonly ColumnProfile[];
  readonly keys: readonly Key[];
  /** Date columns, in file order. */
  readonly times: readonly number[];
  /** Columns that name what happened. */
  readonly events: readonly number[];
  /** Columns that name where things stand: the event of a row, when nothing says it better. */
  readonly statuses: readonly number[];
  /** Columns of ratings, without those that are an average of others' ratings. */
  readonly ratings: readonly number[];
  /** Columns called a rating that hold a few words instead ("Satisfait"): only the company knows what each is worth. */
  readonly wordRatings: readonly number[];
  readonly texts: readonly number[];
  /** A column that says where an opinion is of, beside a rating. */
  readonly touchpoint: number | null;
  readonly names: readonly number[];
  readonly page: number | null;
  /** The page inside a column of JSON, where no column is the page. */
  readonly pageInside: Cell | null;
  readonly device: number | null;
  readonly channel: number | null;
  /** Columns with few different texts: facts that groups can be made of. */
  readonly facts: readonly number[];
};

const EVENT =
  /^(?:events?|metric(?: name)?|event ?name|event ?type|(?:custom )?event ?action|event ?label|evenements?|actions?|action ?name|action ?type|activity|activity ?type|activity ?name|activite|interaction|interaction ?type|(?:nom|type|libelle|nature|code)(?: de l'| d'| de la | de | du | )?(?:evenement|action|activite|interaction|event|operation|contact|echange|communication|rencontre|mouvement|passage|piece|document|transaction)|touch ?points?|touchpoint ?name|concept name)$/;
/** Beside a rating it is where the opinion is of. */
const TOUCHPOINT =
  /^(?:points? de contact|touch ?points?|touchpoint ?name|moment(?: du parcours)?|etape du parcours)$/;
const STATUS =
  /^(?:estado|stato|(?:bestell|auftrags|zahlungs|order)status|estado del (?:pedido|pago)|to stage|new ?(?:stage|value|status)|nouvelle? (?:valeur|etape|statut|phase)|nouveau statut|status|statut|etat|state|stage|step|etape|phase|(?:order|invoice|payment|review|ticket|deal|booking|financial|fulfillment|attendee|appointment|subscription|invitee|participant|registration) (?:status|state)|(?:statut|etat) (?:du devis|de l'affaire|de l'opportunite|de la proposition|de la commande|du paiement|de l'avis|du ticket|de la reservation|du rdv|du rendez vous|de l'inscription|de presence|commande)|presence|attendance|cancell?ed|is cancell?ed|annulee?|no show)$/;
const RATING =
  /^(?:(?:review|overall|customer|global|star) ?)?(?:rating|score|stars?|notes?|notation|nps|csat|ces|satisfaction|etoiles?)(?: ?(?:globale?|client|usager|adherent|patient|visiteur|voyageur|locataire|famille|parent|eleve|etudiant|participant|stagiaire|apprenant|assure|donateur|benevole|guest|user|member|nps|score|value|rating|stars|donnee|sur \d+|\d+))*$|^satisfaction (?:survey )?(?:score|rating)$|^(?:note|score|niveau|indice|degre) (?:de |d'|de la )?(?:satisfaction|recommandation|nps|csat)\b|^(?!.*\b(?:average|avg|moyenne?|member|content|lead|age|credit|total)\b).* (?:rating|csat|nps)$|^nombre d'etoiles$|^resultats? (?:de l'|d')enquete$|^survey results?$|\b(?:nps|csat)\b(?!.*\bgroup\b)|\b(?:recommanderiez|recommandez|recommandiez|recommend|quelle note|votre note|sur une echelle|on a scale|how satisfied|how likely|etes vous (?:\S+ )?satisfaite?|avez vous (?:\S+ )?ete (?:\S+ )?satisfaite?|(?:are|were) you (?:\S+ )?satisfied|satisfaite?s? (?:de|du|des|par|que)|evaluez|notez)\b|\b[01] (?:a|to) (?:5|7|10)\b|^(?:notes?|scores?|evaluation|appreciation) (?:a (?:chaud|froid)|.* (?:5|10|20)$)|^(?:smileys?|emoji|humeur|ressenti|osat)$|^(?:quelle? (?:est|etait) |what is |indiquez |donnez )?(?:votre|your) (?:(?:niveau|degre) de )?satisfaction\b|\b(?:quel|combien d'|how much) ?(?:niveau d'|was the )?effort\b|^effort (?:client|score|percu|fourni)|\b(?:il (?:a )?ete|il etait|est il|etait il|a t il ete|made it|was it|it was|it is) (?:facile|simple|easy)\b/;
const TEXT =
  /\b(?:comments?|commentaires?|message|remarks?|verbatims?|avis|review ?(?:text|title|content|body|comment)|(?:positive|negative|public|private) (?:review|comment|feedback)|points? (?:forts?|faibles?|positifs?|negatifs?)|pros|cons|body|texte|text|titre|title|contenu|content|feedback|remarques?|pourquoi|why|suggestions?|motive|reason|raison|precisez|explain|expliquez|dites|amelior\w*|plu|deplu|aime\w*|apprecie\w*|manque\w*|attentes|improve|liked?|dislike[ds]?|missing)\b|^(?:review|opinion|response)$/;
const NOT_TEXT =
  /\b(?:ids?|owner|answer|reply|reponse|response|page title|product|produit|link|url|image|img)\b/;
const NAME =
  /^(?:(?:customer|client|reviewer|billing|shipping|ship|contact|user|votre|your|personne) ?)?(?:first ?name|last ?name|full ?name|nick ?name|user ?name|author(?: title| name)?|auteur|prenom|nom|name|display ?name|pseudo)(?: (?:du )?client)?$/;
const PAGE =
  /^(?:page|url|uri|page ?url|event ?url|page ?uri|page ?location|page ?path|path|pathname|url ?path|current ?url|request ?uri|chemin|chemin de la page|adresse de la page|landing ?page|(?:post )?page ?name|nom de (?:la )?page)$/;
const DEVICE = /^(?:device|device ?category|device ?type|appareil|type d'appareil|terminal)(?: mobile)?$/;
const CHANNEL =
  /^(?:channel|canal|medium|source|utm ?medium|utm ?source|(?:session|traffic)(?: source)? ?medium|traffic ?source|session ?source|origin|origine|via|referrer|provenance)(?: social organic etc)?$/;
const PERSONAL = /\b(?:address|adresse|street|rue|phone|tel|telephone|mobile|ip|iban|birth|naissance)\b/;

const FEW_TEXTS = 30;

/** Every column plays one part at most: keys first, then times, ratings, names of events and words; facts are what remains. */
export function rolesOf(table: Table): Roles {
  const profiles = profilesOf(table);
  const keys = keyColumns(table, profiles);
  const taken = new Set(keys.map(({ column }) => column));
  const free = ({ column }: ColumnProfile) => !taken.has(column);
  const having = (pattern: RegExp) => profiles.filter((profile) => isCalled(profile, pattern));
  const take = (found: readonly ColumnProfile[]) => {
    for (const { column } of found) taken.add(column);
    return found.map(({ column }) => column);
  };
  const times = take(profiles.filter((profile) => free(profile) && isTime(profile)));
  const rated = [
    ...having(RATING).filter(free),
    ...profiles.filter((profile) => free(profile) && (isSaidScale(profile) || isRatedInWords(profile))),
    ...profiles.filter(
      (profile) =>
        free(profile) && profile.texts.length > 0 && endsSaid(table.header[profile.column] ?? "") !== null,
    ),
    ...profiles.filter((profile) => free(profile) && isOfRange(profile, table.header[profile.column] ?? "")),
    ...npsAnswers(table, profiles.filter(free)),
  ]
    .filter((profile, place, all) => all.indexOf(profile) === place)
    .filter((profile) => !isComputed(profile) && !isOfExam(profile, profiles));
  rated.push(...lonePartMark(having(PART_MARK).filter(free), rated));
  const again = npsSaidAgain(table, profiles);
  const own = rated.filter((profile) => isRating(profile) && !again.includes(profile));
  const ratings = take(ownRatings(table, own));
  take(rated.filter(isRating));
  const places =
    ratings.length === 0 ? [] : having(TOUCHPOINT).filter((profile) => free(profile) && isNaming(profile));
  const touchpoint = first(places);
  take(places);
  const wordRatings = rated.filter((profile) => free(profile) && isFact(profile)).map(({ column }) => column);
  const naming = (pattern: RegExp) => having(pattern).filter((profile) => free(profile) && isNaming(profile));
  const named = naming(EVENT);
  const events =
    named.length > 0 || ratings.length > 0
      ? named
      : plainTypes(table, naming(TYPE), naming(TYPE_OF_DOCUMENT), keys);
  const statuses = naming(STATUS).map(({ column }) => column);
  const words = having(TEXT).filter((profile) => free(profile) && isProse(profile));
  const texts = words.filter((profile) => !isCalled(profile, NOT_TEXT) && !isName(profile));
  const names = profiles.filter((profile) => free(profile) && isName(profile));
  take([...events, ...texts, ...names, ...having(PERSONAL)]);
  const page = pageColumn(having(PAGE).filter(free));
  return {
    profiles,
    keys,
    times,
    events: events.map(({ column }) => column),
    statuses,
    ratings,
    wordRatings,
    texts: texts.map(({ column }) => column),
    touchpoint,
    names: names.map(({ column }) => column),
    page,
    pageInside: page === null ? pageInside(table) : null,
    device: first(having(DEVICE).filter(free)),
    channel: first(
      having(CHANNEL).filter((profile) => free(profile) && !profile.constant && !isNumbered(profile)),
    ),
    facts: profiles.filter((profile) => free(profile) && isFact(profile)).map(({ column }) => column),
  };
}

/** "ch_1Nf3": what a payment came from has a number of its own, and is no way that people come by. */
function isNumbered({ texts, distinct }: ColumnProfile): boolean {
  return distinct > 5 && distinct * 10 >= texts.length * 9 && texts.every((text) => /^\w*\d\w*$/.test(text));
}

function first(found: readonly ColumnProfile[]): number | null {
  return found.find(({ texts }) => texts.length > 0)?.column ?? found[0]?.column ?? null;
}

/** An address looks like one; a column called "page" may as well hold titles, which are taken when there is nothing better. */
function pageColumn(found: readonly ColumnProfile[]): number | null {
  const addresses = found.filter(
    ({ texts }) => texts.filter((text) => /^(?:\/|[a-z]+:\/\/)/i.test(text)).length > texts.length / 2,
  );
  return first(addresses) ?? first(found);
}

const PAGE_NAMES = [
  "$current_url",
  "page_location",
  "current_url",
  "page_url",
  "url",
  "$pathname",
  "path",
  "page",
];

function pageInside(table: Table): Cell | null {
  for (let column = 0; column < table.header.length; column++) {
    const cell = insideCell(table, column, PAGE_NAMES);
    if (cell !== null) return cell;
  }
  return null;
}

function isName(profile: ColumnProfile): boolean {
  return (
    NAME.test(profile.names[0] ?? "") || isCalled(profile, /^(?:prenom|first ?name|last ?name|full ?name)$/)
  );
}

const DONE_AT =
  /\b(?:sent|responded|answered|completed|opened|closed|started|ended|updated|solved|resolved|received|delivered|clicked)\b/;

/** Dates by their look; what could also be an identifier (compact, epoch, serials) needs a header that says so. */
function isTime(profile: ColumnProfile): boolean {
  if (profile.times === null) return false;
  // Nothing but an instant is a number of seconds since 1970 under such a name.
  if (profile.times.shape.startsWith("epoch") && isCalled(profile, DONE_AT)) return true;
  return isCalled(profile, SAYS_DATE) || ["iso", "dmy", "mdy", "ymd", "worded"].includes(profile.times.shape);
}

function isRating(profile: ColumnProfile): boolean {
  const { texts } = profile;
  if (ladderOf(texts) !== null || npsGroupsOf(texts) !== null) return true;
  // Of one answer a "net promoter score" is -100, 0 or 100.
  const lowest = isCalled(profile, /^nps\b/) ? -100 : 0;
  const good = texts.map(readRating).filter((n) => n !== null && n >= lowest && n <= 100);
  return texts.length > 0 && good.length >= 0.6 * texts.length;
}

/** "4 - Satisfait", "3/5", "★★★☆☆": every value says itself that it is a mark, whatever the question. Each number has one word. */
function isSaidScale({ names, texts, distinct }: ColumnProfile): boolean {
  if (texts.length < 3 || distinct > 11 || IS_DATED.test(names[0] ?? "")) return false;
  const different = [...new Set(texts)];
  const isWorded = different.every((text) => /^\d{1,2} ?[-\u2013:=] ?\p{L}/u.test(text));
  const numbers = new Set(different.map(readRating));
  return (
    numbers.size === different.length &&
    // "02/2026" is a month.
    (isWorded || different.every((text) => (ratingEnd(text) ?? FIRST_YEAR) < FIRST_YEAR))
  );
}

/** "Note livraison" beside no other mark. */
const PART_MARK =
  /^(?:notes?|scores?|evaluation) (?:(?:de|sur) (?:la |le |l')?|du |d'|d )?(?:livraison|accueil|produit|service|sav|service client|conseil|magasin|commande|prestation|sejour|experience|personnel|proprete|qualite|visite|formation)$|^(?:delivery|product|service|support|visit|stay|quality) (?:score|mark)$/;

function lonePartMark(
  found: readonly ColumnProfile[],
  others: readonly ColumnProfile[],
): readonly ColumnProfile[] {
  const marks = found.filter((profile) => profile.texts.length > 0 && isRating(profile));
  return others.length === 0 && marks.length === 1 ? marks : [];
}

const RANGE = /\(([01]) ?[-\u2013] ?(5|7|10)\)/;
const FELT =
  /\b(?:emotions?|feel|feeling|felt|humeur|ressenti|experience|score|ease|easy|facilite|accueil|quality|qualite|impression|opinion|likelihood|appreciation)\b/;

/** "Emotion (1-5)": a mark that its header is the scale of, and no value leaves. */
function isOfRange({ names, texts }: ColumnProfile, header: string): boolean {
  const [, from, to] = RANGE.exec(header) ?? [];
  if (to === undefined || !FELT.test(names[0] ?? "")) return false;
  return texts.every(
    (text) => /^\d{1,2}$/.test(text) && Number(text) >= Number(from) && Number(text) <= Number(to),
  );
}

const FIRST_YEAR = 1900;
/** "02/03" is a day, whoever left out its year. */
const IS_DATED = /\b(?:dates?|mois|month|periode|period|jour|day|semaine|week|annee|year|saison|season)\b/;

/** "rated good, rated bad" under "rate": of numbers it would be a price, or a share. */
function isRatedInWords(profile: ColumnProfile): boolean {
  return isCalled(profile, /^(?:chat )?rate$/) && ladderOf(profile.texts) !== null;
}

/** A "score" beyond ten is a tool's own sum on a customer, not what a customer said. */
function isComputed({ names, texts }: ColumnProfile): boolean {
  if (!names.some((name) => /^(?:customer|client|lead) score$/.test(name))) return false;
  return texts.some((text) => (readRating(text) ?? 0) > 10);
}

/** "Note: 14" beside "Progression": what a learner was given, not what a learner gave. */
function isOfExam({ names, texts }: ColumnProfile, profiles: readonly ColumnProfile[]): boolean {
  if (!/^(?:notes?|scores?|grade|note finale|score final|final score)$/.test(names[0] ?? "")) return false;
  const isTaught = profiles.some((other) =>
    /^(?:progression|progress|avancement|quiz|examen|exam)\b/.test(other.names[0] ?? ""),
  );
  return isTaught && texts.some((text) => (readRating(text) ?? 0) > 5);
}

/**
 * A place's average comes back on each of its rows: few values, none of them changing beside what names the place, and not all whole.
 * A rating that never changes says nothing of a customer.
 */
function ownRatings(table: Table, found: readonly ColumnProfile[]): ColumnProfile[] {
  const own = found.filter((profile) => !profile.constant && !isAverage(table, profile));
  return own.length > 0 || found.every(({ constant }) => constant) ? own : [...found];
}

function isAverage(table: Table, { column, texts, distinct }: ColumnProfile): boolean {
  // Words of a ladder are nobody's average; "Promoter" beside a mark says that mark again.
  if (ladderOf(texts) !== null && npsGroupsOf(texts) === null) return false;
  if (texts.every((text) => Number.isInteger(readRating(text) ?? 0.5))) return false;
  if (texts.length < 8 || distinct * 4 > texts.length) return false;
  const groups = table.header
    .map((_, other) => other)
    .filter((other) => other !== column)
    .filter(
      (other) =>
        meets(table, other, column) === 1 &&
        new Set(table.rows.map((cells) => cells[other])).size * 4 <= texts.length,
    );
  return groups.length > 0;
}

const TYPE = /^(?:type|nature|operation|mouvement)$/;
/** Of documents alone. */
const TYPE_OF_DOCUMENT =
  /^(?:type|nature) (?:de )?(?:document|piece)$|^(?:transaction|document|operation|voucher) type$/;

/** "Type" is a person's, or what they did: it changes from row to row of one person where it is the latter. */
function plainTypes(
  table: Table,
  found: readonly ColumnProfile[],
  ofDocuments: readonly ColumnProfile[],
  keys: readonly Key[],
): ColumnProfile[] {
  const [key] = keys;
  const documents = [...found, ...ofDocuments].filter(
    (profile) => profile.distinct > 1 && areDocuments(profile),
  );
  if (documents.length > 0) return documents;
  if (key === undefined || ["order", "ticket", "deal", "pass"].includes(key.kind)) return [];
  return found.filter(
    (profile) =>
      profile.distinct > 1 && (meets(table, key.column, profile.column) > 1.3 || areContacts(profile)),
  );
}

const QUOTE =
  /^(?:devis|quotes?|quotations?|estimates?|proposals?|propositions?(?: commerciales?)?|pro ?-?forma|factures? pro ?-?forma|angebote?|preventiv[oi]|presupuestos?|offertes?|orcamentos?)\b/;
const SOLD =
  /^(?:factures?|invoices?|bons? de (?:commande|livraison)|commandes?|(?:sales )?orders?|delivery notes?|rechnung(?:en)?|auftrag|fattur[ae]|ordin[ei]|facturas?|pedidos?|facturen|factuur|faturas?|avoirs?|credit (?:notes?|memos?)|gutschrift(?:en)?|not[ae] di credito|notas? de credito|creditnota'?s?|acomptes?|factures? d'acompte|payments?|paiements?|reglements?|sales receipts?|recus? de vente|refunds?|remboursements?)\b/;

const SETTLES = /^(?:payments?|paiements?|reglements?|refunds?|remboursements?)\b/;

/** "Devis, Facture, Avoir": a quote is no sale, whatever number each document has. */
function areDocuments({ texts }: ColumnProfile): boolean {
  const written = [...new Set(texts.map(fold))];
  const quotes = written.filter((text) => QUOTE.test(text));
  const sold = written.filter((text) => !QUOTE.test(text) && SOLD.test(text));
  const isMade = sold.some((text) => !SETTLES.test(text));
  return quotes.length > 0 && isMade && quotes.length + sold.length === written.length;
}

/** "Appel entrant, E-mail": each is what somebody did, however often. */
const CONTACT =
  /^(?:appels?|calls?|phone|telephone|e ?-?mails?|courriels?|sms|chat|visites?|visits?|rdv|rendez[- ]vous|reunions?|meetings?|courriers?|relances?|demo(?:nstration)?s?|formulaires?|forms?)\b/;

function areContacts({ texts }: ColumnProfile): boolean {
  return texts.every((text) => CONTACT.test(fold(text)));
}

/** Names come back from row to row: not numbers, and not nearly all different. */
function isNaming({ texts, distinct, numbers }: ColumnProfile): boolean {
  return texts.length > 0 && numbers < 0.5 && distinct <= Math.max(20, texts.length / 2);
}

function isProse({ texts }: ColumnProfile): boolean {
  return texts.length > 0 && texts.filter((text) => /\p{L}/u.test(text)).length > 0.6 * texts.length;
}

function isFact({ texts }: ColumnProfile): boolean {
  const different = new Set(texts);
  const few = different.size > 0 && different.size <= Math.min(FEW_TEXTS, Math.max(2, texts.length / 2));
  return (
    few &&
    [...different].every((text) => text.length <= 40 && readNumber(text) === null && !text.includes("@"))
  );
}
