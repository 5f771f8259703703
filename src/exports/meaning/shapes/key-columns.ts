// Which columns say whose a row is. In: a table and the profiles of its columns. Out: keys, in the order of trust, told by headers and held against values.
import type { Table } from "../../rows/table.ts";
import { keyOf } from "../key-cell.ts";
import type { Key } from "../meaning.ts";
import { type ColumnProfile, isCalled, meets, rowsPerValue } from "../profile.ts";
import { callKeys } from "./call-keys.ts";
import { mailSides } from "./mail-sides.ts";

const ID = "(?:ids?|identifiant|number|no|n|num|numero|ref|reference|code|key|cle|uuid|guid)";
/** Whose the thing is: "N° de dossier candidat". */
const OF_WHOM =
  "(?: (?:du |de la |de l')?(?:candidat|client|patient|assure|usager|adherent|beneficiaire|customer|requester))?";
const OF = "(?: de la| de l'| du| des| de| d'|)\\s?";

/** Kind of key → its usual headers, in order of trust. Headers are folded, their punctuation made spaces. */
const KEYS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    "customer",
    either(
      "customer|client|user|member|shopper|buyer|utilisateur|adherent|membre|acheteur|abonne|tiers|subscriber|assure|donateur|societaire|beneficiaire|patient|eleve|etudiant|locataire|titulaire|souscripteur|passager|voyageur|participant|stagiaire|apprenant|licencie|allocataire|usager|administre|lecteur|emprunteur|benevole|exposant|foyer|famille|resident|profile|person|candidat|candidate|applicant|guest(?: loyalty)?|loyalty|kunden?|cliente|compte (?:tiers|auxiliaire)",
      "customer unique id|customer key|uid|kundennummer|kunden ?nr|matricule(?: (?:stagiaire|apprenant|adherent|etudiant|eleve|assure|client))?",
    ),
  ],
  [
    "email",
    /^(?:(?:customer|client|user|contact|reviewer|billing|requester|reporter|invitee|attendee|buyer|votre|your|recipient) )?(?:e ?mail|mail|courriel|correo(?: electronico)?|e ?mail ?adresse|adresse (?:e ?)?mail)(?: address| client| du client| acheteur| stagiaire| participant| patient| adherent| destinataire| apprenant)?$/,
  ],
  [
    "visitor",
    either(
      "visitor|visiteur|anonymous|anon|cookie|distinct|pseudo|user pseudo",
      "visitor|(?:post )?visid(?: high)?|mcvisid|ecid|(?:experience|marketing) cloud (?:visitor )?id|(?:experience|marketing) cloud visitor id|id (?:de |du )?visiteur (?:experience|marketing) cloud|client pseudo id|anonymousid|(?:domain|network) user ?id|full ?visitor ?id|gclid|google click id|fbclid|facebook click id|msclkid|visitor ?id|vid|cid",
    ),
  ],
  ["device", either("device|appareil|terminal", "device id")],
  [
    "contact",
    either("contact|associated contact|contact associe|contact name", "contact id|associated contact ids"),
  ],
  ["reviewer", either("reviewer|author|auteur", "reviewer id|author id")],
  [
    "order",
    either(
      "(?:external |amazon |merchant |marketplace |platform |web |online |shop |store )?order|commande|purchase|achat|transaction|receipt|recu|sale|ticket de caisse|pedido|bestellung|auftrag",
      "order|commande|order name|merchant (?:order )?reference|receipt|(?:post )?purchase ?id|id d'achat|bestellnummer|bestell ?nr|auftragsnummer|pedido",
    ),
  ],
  [
    "account",
    either(
      "account|company|organization|organisation|societe|entreprise|compte",
      "account|account name|company|company name|societe|(?:societe|entreprise|company) (?:contact|client|particulier)|(?:client|contact) (?:societe|entreprise|company)|entreprise|nom de l'entreprise|raison sociale|nom du compte|client potentiel|potential customer",
    ),
  ],
  ["deal", either("deal|opportunity|opportunite|affaire|quote|devis", "opportunity id")],
  ["lead", either("lead|mql|sql|prospect", "lead id")],
  [
    "ticket",
    either(
      "ticket|case|demande|requete|dossier|incident|conversation|chat|reclamation|sinistre|claim|issue",
      "ticket id|dossier|case|issue key|sinistre",
    ),
  ],
  [
    "pass",
    either(
      "billet|badge|inscription|registration|reservation|resa|booking|book",
      "booking id|confirmation code",
    ),
  ],
  ["card", either("carte|card|carte(?: de)? fidelite|loyalty card", "loyalty card|carte(?: de)? fidelite")],
  [
    "contract",
    either("contrat|contract|police|policy|abonnement|subscription|licence|adhesion", "contract id"),
  ],
  ["session", either("session|visit|visite", "session id|sid")],
];

const BARE: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["customer", /^(?:customer|client|user|utilisateur|member|membre|adherent|contact|buyer|acheteur|abonne)$/],
  ["visitor", /^(?:visitor|visiteur)$/],
  ["customer", /^(?:compte (?:tiers|auxiliaire|client)|tiers)$/],
  ["customer", /^(?:demandeur|demandeuse|requerant|requester|rapporteur|reporter|declarant|plaignant)$/],
  ["ticket", /^(?:ticket|incident|reclamation)$/],
  ["deal", /^(?:opportunity|opportunite|deal|affaire)$/],
  ["session", /^(?:session|visit|visite)$/],
];
/** People of the company, not its customers. */
const STAFF =
  /\b(?:agents?|owners?|assignees?|assigned|proprietaire|responsable|conseill(?:er|ere)|vendeu(?:r|se)|seller|employees?|staff|operator|operateur|commercial|sales rep|technicien|manager|supervisor|csm|account manager|gestionnaire|charge(?:e)? de|referente?|interlocut(?:eur|rice)|praticien(?:ne)?|medecin|therapeute|format(?:eur|rice)|cc|reply to|from|expediteur|sender|instruct(?:eurs?|rices?)|collaborat(?:eurs?|rices?)|teammate|intervenante?|(?:chang|modifi|updat|edit|clos|resolv|handl|assign|approv|enter)ed by|(?:modifie|saisi|traite|valide|attribue|realise|affecte|cloture)e? (?:par|a))\b/;
/** Who may be staff in a log of cases: nothing in the word says customer. */
const ANYONE = /^(?:user|utilisateur|member|membre|resource)$/;
/** One word with a digit in it, and no amount. */
const IDENTIFIER = /^(?=\S*\d)[^\s,%€$£]+$/;
/** "jdupont" of a directory. */
const LOGIN = /^[a-z][a-z\d]*[._-]?[a-z\d]{2,}$/;
const LOGS_IN = /^(?:demandeur|demandeuse|requester|rapporteur|reporter)$/;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/;
const PHONE = /^(?:tel:)?\+?[\d\s().-]{8,20}$/;
const SAYS_PHONE = /\b(?:phone|tel|telephone|mobile|portable|gsm|appelant|caller|msisdn|ani)\b/;

/** Kinds of key that a person has, whatever they do: beside one of them a session tells nothing more. */
const OF_PEOPLE = ["customer", "email", "visitor", "device", "contact", "reviewer"];
/** One thing of one person: an order, a case. */
const OF_ONE_PERSON = ["order", "deal", "ticket", "lead", "pass", "contract"];

/** A column that never changes identifies nobody; nor does a rank, an article, nor somebody of the staff. */
export function keyColumns(table: Table, profiles: readonly ColumnProfile[]): Key[] {
  const sides = mailSides(profiles);
  const isSide = profiles
    .map(({ column }) => column)
    .filter((column) => sides.some((key) => key.column === column || key.only?.column === column));
  const others = profiles.filter(
    (profile) => !isSide.includes(profile.column) && !isTheirReference(profile, profiles),
  );
  const called = calledKeys(others);
  const found = [...sides, ...called, ...bareKeys(others, called), ...addresses(others)];
  const alone = found.filter(
    ({ column }, i) => found.findIndex((key) => key.column === column) === i && !profiles[column]?.constant,
  );
  const proved = withoutStaff(
    table,
    withoutLines(table, withoutRanks(table, alone, profiles), profiles),
    profiles,
  );
  const calls = callKeys(profiles);
  const named = withDeals(profiles, proved);
  const numbers = named.length > 0 || calls.length > 0 ? named : orderNumbers(profiles);
  const isKnown = numbers.some(({ kind }) => OF_PEOPLE.includes(kind));
  const kinds = calls.length > 0 || isKnown ? numbers : withPhones(profiles, numbers);
  const keys = [...kinds]
    .sort((a, b) => trust(a.kind) - trust(b.kind) || a.column - b.column)
    .map(({ kind, column }) => sides.find((key) => key.column === column) ?? keyOf(table, kind, column));
  return isKnown ? keys : [...keys, ...calls];
}

/** "Réf. client" beside "Tiers" is what the customer calls the order: "Juin" of many. */
function isTheirReference({ names }: ColumnProfile, profiles: readonly ColumnProfile[]): boolean {
  return (
    /^(?:ref|reference) client$/.test(names[0] ?? "") &&
    profiles.some((other) => /^tiers$/.test(other.names[0] ?? ""))
  );
}

/** True when nothing but visits tells the rows apart. */
export function areVisits(keys: readonly Key[]): boolean {
  return keys.length > 0 && keys.every(({ kind }) => kind === "session");
}

function trust(kind: string): number {
  const rank = KEYS.findIndex(([known]) => known === kind);
  return rank < 0 ? KEYS.length : rank;
}

type Found = { readonly kind: string; readonly column: number };

/** "customer id", "id client", "n° de commande"… and whole headers of their own. */
function either(subjects: string, whole: string): RegExp {
  return new RegExp(
    `^(?:(?:${subjects})s?(?: unique)? ?${ID}|(?:${ID}|identifiant)${OF}(?:${subjects})s?${OF_WHOM}|${whole})$`,
  );
}

function calledKeys(profiles: readonly ColumnProfile[]): Found[] {
  return KEYS.flatMap(([kind, pattern]) =>
    profiles.flatMap((profile) => {
      if (!isCalled(profile, pattern) || isStaff(profile)) return [];
      // "Contact" may hold addresses, "E-mail" record numbers: values decide between the two.
      if (profile.emails >= 0.8) return [{ kind: "email", column: profile.column }];
      // A hash of an address is as good a key; whether one may write to it is none.
      const isAnswer = kind === "email" && profile.texts.length > 5 && profile.distinct <= 3;
      return isAnswer ? [] : [{ kind, column: profile.column }];
    }),
  );
}

/** "Client" may head identifiers, addresses or people's names: its values say which, and a name is no identifier. */
function bareKeys(profiles: readonly ColumnProfile[], called: readonly Found[]): Found[] {
  const kinds = new Set(called.map(({ kind }) => kind));
  return BARE.flatMap(([kind, pattern]) =>
    profiles.flatMap((profile) => {
      if (kinds.has(kind) || !isCalled(profile, pattern) || isStaff(profile)) return [];
      if (profile.emails >= 0.8) return [{ kind: "email", column: profile.column }];
      const isLogin = isCalled(profile, LOGS_IN);
      const isOne = (text: string) =>
        IDENTIFIER.test(text) || THOUSANDS.test(text) || (isLogin && LOGIN.test(text));
      return isMostly(profile, isOne) ? [{ kind, column: profile.column }] : [];
    }),
  );
}

/** Addresses are known by their look, whatever the column is called, but where it speaks of the staff. */
function addresses(profiles: readonly ColumnProfile[]): Found[] {
  return profiles
    .filter((profile) => profile.emails >= 0.8 && !isStaff(profile))
    .map(({ column }) => ({ kind: "email", column }));
}

function isStaff(profile: ColumnProfile): boolean {
  return STAFF.test(profile.names[0] ?? "");
}

/** An order is somebody's: what stands beside many people is a rank ("order" of a click) or a status. */
function withoutRanks(table: Table, keys: readonly Found[], profiles: readonly ColumnProfile[]): Found[] {
  const people = keys.filter(({ kind }) => OF_PEOPLE.includes(kind) || kind === "session");
  return keys.filter(({ kind, column }) => {
    if (kind === "session") return !isVisitRank(profiles[column], people.length > 1);
    if (!OF_ONE_PERSON.includes(kind)) return true;
    if (people.some((person) => meets(table, column, person.column) > 2)) return false;
    return people.length > 0 || !isRank(profiles[column]);
  });
}

/** A column called "order" alone that holds 1, 2, 3… without a gap, and again and again. */
function isRank(profile: ColumnProfile | undefined): boolean {
  if (profile === undefined || rowsPerValue(profile) < 2 || / /.test(profile.names[0] ?? "")) return false;
  const numbers = profile.texts.map(Number);
  const highest = Math.max(...numbers.slice(0, 50_000));
  return numbers.every((n) => Number.isInteger(n) && n >= 0) && highest <= profile.distinct;
}

/** The first, second, third visit of somebody: everybody has a first one. */
function isVisitRank(profile: ColumnProfile | undefined, isBeside: boolean): boolean {
  if (profile === undefined || !isBeside || !/\b(?:num|number|n|no|numero|idx)$/.test(profile.names[0] ?? ""))
    return false;
  return profile.texts.every((text) => /^\d{1,4}$/.test(text)) && profile.texts.includes("1");
}

/** Of two numbers of orders, one of which comes back on several rows where the other never does, the other one numbers the lines. */
function withoutLines(table: Table, keys: readonly Found[], profiles: readonly ColumnProfile[]): Found[] {
  const orders = keys.filter(({ kind }) => kind === "order");
  const per = (column: number) => {
    const profile = profiles[column];
    return profile === undefined ? 0 : rowsPerValue(profile);
  };
  return keys.filter(
    ({ kind, column }) =>
      kind !== "order" ||
      !orders.some(
        (order) =>
          per(order.column) >= 1.05 && per(column) < 1.01 && meets(table, order.column, column) > 1.05,
      ),
  );
}

/** Four "users" with twenty-five cases or accounts each handle them; and few addresses beside many are the staff's. */
function withoutStaff(table: Table, keys: readonly Found[], profiles: readonly ColumnProfile[]): Found[] {
  const things = keys.filter(({ kind }) => OF_ONE_PERSON.includes(kind));
  const held = keys.filter(({ kind }) => ["account", "card"].includes(kind));
  const people = keys.filter(({ kind }) => OF_PEOPLE.includes(kind));
  const different = (column: number) => profiles[column]?.distinct ?? 0;
  const most = Math.max(0, ...people.map(({ column }) => different(column)));
  const accounts = Math.max(0, ...held.map(({ column }) => different(column)));
  return keys.filter(({ kind, column }) => {
    const profile = profiles[column];
    if (profile === undefined || !OF_PEOPLE.includes(kind)) return true;
    if (
      isCalled(profile, ANYONE) &&
      [...things, ...held].some((thing) => meets(table, column, thing.column) >= 5)
    )
      return false;
    const isNamed = KEYS.some(([, pattern]) => isCalled(profile, pattern));
    return kind !== "email" || isNamed || profile.distinct * 5 >= Math.max(most, accounts);
  });
}

const DEAL_NAME = /^(?:deal|opportunity|potential) name$|^nom de (?:l'affaire|l'opportunite|la transaction)$/;
const RECORD = /^(?:record|zoho) id$|^id de (?:l'enregistrement|la fiche)$|^id de fiche d'informations$/;

/** "Record Id" beside "Deal Name" is the deal's. */
function withDeals(profiles: readonly ColumnProfile[], keys: readonly Found[]): readonly Found[] {
  if (
    keys.some(({ kind }) => kind === "deal") ||
    !profiles.some(({ names }) => DEAL_NAME.test(names[0] ?? ""))
  )
    return keys;
  const record = profiles.find(
    (profile) =>
      RECORD.test(profile.names[0] ?? "") &&
      profile.distinct > 1 &&
      profile.distinct === profile.texts.length,
  );
  return record === undefined || keys.some(({ column }) => column === record.column)
    ? keys
    : [...keys, { kind: "deal", column: record.column }];
}

const PLAIN_NUMBER = /^(?:id|reference|ref|numero|n|no|number)$/;
const OF_ORDERS =
  /\b(?:total|montant|amount|livraison|paiement|payment|shipping|commande|order|panier|facture|invoice)\b/;

/** Where nobody is named, but the columns are those of orders, its plain "Référence" or "ID" is the order's. */
function orderNumbers(profiles: readonly ColumnProfile[]): readonly Found[] {
  if (profiles.filter(({ names }) => OF_ORDERS.test(names[0] ?? "")).length < 2) return [];
  return profiles
    .filter(
      (profile) =>
        isCalled(profile, PLAIN_NUMBER) &&
        profile.texts.length > 1 &&
        profile.distinct === profile.texts.length &&
        isMostly(profile, (text) => IDENTIFIER.test(text)),
    )
    .slice(-1)
    .map(({ column }) => ({ kind: "order", column }));
}

/** A telephone number is a key where there is no better one. */
function withPhones(profiles: readonly ColumnProfile[], keys: readonly Found[]): readonly Found[] {
  const phone = profiles.find(
    (profile) =>
      isCalled(profile, SAYS_PHONE) &&
      !isStaff(profile) &&
      !profile.constant &&
      isMostly(profile, (text) => PHONE.test(text)),
  );
  return phone === undefined ? keys : [...keys, { kind: "phone", column: phone.column }];
}

/** Of the values that mean somebody: "inconnu" on half of the rows does not make a column of words. */
function isMostly({ texts }: ColumnProfile, test: (text: string) => boolean): boolean {
  const known = texts.filter((text) => !NOBODY.test(text));
  return known.length > 0 && known.filter(test).length >= 0.9 * known.length;
}

const NOBODY =
  /^(?:guest|tests?|invite|invit\u00e9|unknown|inconnue?|anonymous|anonyme|undefined|aucune?|vide|nc|false|\(unknown\)|\(empty\)|\(vide\))$/i;
