// Where things stand today, of orders and of opinions. In: roles and what the rows are. Out: the rows that did not take place or are not shown, to be left out and told.
import { fold } from "../../cells/fold.ts";
import { type Problem, problem } from "../../problem.ts";
import type { Table } from "../../rows/table.ts";
import { plainHeader } from "../header-words.ts";
import type { ColumnProfile } from "../profile.ts";
import { stateWords } from "../state-words.ts";
import { type Denial, denialOfOrder, denialOfVisit, saysInvoicePaid, saysWhoCame } from "./denials.ts";
import type { Roles } from "./roles.ts";

/** Folded. An order that was given back was one; one that was cancelled or not paid was none. */
const NOT_DONE =
  /^(?:cancell?ed|annulee?s?|failed|failure|fail|echec|echoue|echouee|refusee?s?|refused|rejetee?s?|declined|denied|voided|void|expired|expiree?|abandoned|abandonnee?|erreur|error|no[ -]?show|absente?|not attending|rejected|blocked|bloquee?|(?:suspected |suspicion de )?fraude?|devis|quotation|quote|(?:checkout[ -])?draft|brouillon|entwurf|bozza|borrador|rascunho|concept|panier|cart|deleted|supprimee?|incomplete|timed? ?out|unsuccessful|non (?:aboutie?|finalisee?|validee?|confirmee?)|requires[ _-](?:payment|action|confirmation|source|capture)\w*|charged? ?backs?|sans (?:effet|suite)|classee? sans suite|retract(?:ee?|ation)|desist(?:ee?|ement)|stornier(?:t|ung)|abgebrochen|fehlgeschlagen|abgelehnt|gelosch?t|ungultig|(?:cancelad|anulad|fallid|rechazad|eliminad)[oa]s?|(?:annullat|rifiutat|fallit)[oaie]|(?:cancel|anul|recus|expir)ad[oa]s?|scadut[oaie]|geannuleerd|mislukt|afgewezen|vervallen|verlopen|(?:paiement|payment|commande|order|transaction) (?:refuse|echoue|annule|incomplet|rejete|failed|declined|cancell?ed|rejected|expired|error|incomplete)e?)\b/;
/** Ordered, and not paid for. An invoice is a sale before it is paid; goods are waited for after it is ("En attente de livraison", "de réapprovisionnement (payé)"). */
const NOT_PAID =
  /^(?:unpaid|not paid|impayee?s?|unbezahlt|ausstehend|offen|nicht bezahlt|(?:pendiente|en espera)(?: de(?:l)? .*)?|no pagad[oa]|in attesa(?: d.*)?|non pagat[oa]|openstaand|niet betaald|pendente\b.*|aguarda(?:ndo)?\b.*|em espera|nao pag[oa]s?|in afwachting.*|wacht op betaling|non (?:payee?|reglee?|soldee?|acquittee?)s?|a (?:payer|regler|encaisser|prelever)|on[ _-]hold|due|overdue|outstanding|(?:pending|awaiting|waiting for|open)(?:[ _-](?:payment|bank|check|cheque|transfer|wire|authori[sz]ation|confirmation|submission|capture|customer).*)?$|(?:paiement|payment|reglement)s? (?:en attente|pending|due)|en (?:attente|cours) (?:de |d'|du )(?:(?:validation|confirmation|reception) (?:de |d'|du )?)?(?:(?:le |la |l'|un |son )?(?:paiement|reglement|virement|cheque|encaissement|autorisation|prelevement)).*|en attente$|attente (?:de |d'|du )?(?:paiement|reglement|virement|cheque|encaissement)\b.*)/;
const IS_PAID = /(?<!non |not )\b(?:paye|payee|paid|regle|reglee)\)?$/;
const IS_NOT_PAID = /\((?:non payee?|not paid|unpaid)\)$/;
/** An appointment, a visit, a call that was not lived. A call that somebody gave up is one all the same. */
const NOT_LIVED =
  /^(?:cancell?ed|annulee?s?|annulation|no[ -]?show|noshow|absente?s?|absence|excusee?s?|(?:late|early) cancel\w*|cancel$|(?:en |sur )?liste d'attente|(?:on )?wait(?:ing)?[ -]?list(?:ed)?|option(?:al|nee?s?|nelles?)?$|tentative$|inquir(?:ed|y)$|enquir(?:ed|y)$|(?:rdv |rendez[ -]vous )?non (?:venue?|presente?|honoree?|realisee?|effectuee?|tenue?|signee?|emargee?)|pas venue?|deplacee?|reportee?|rescheduled|postponed|(?:has |was )?not (?:attend(?:ed|ing)|show|present)|storniert|abgesagt|nicht erschienen|(?:cancelad|anulad)[oa]s?|no (?:asistio|presentad[oa]|se presento)|nao (?:compareceu|apareceu)|faltou|non presentat[oa]|assente|niet verschenen|ausente|annullat[oa]|geannuleerd|did not (?:attend|show|come)|ne s'est pas presentee?|deleted|supprimee?|declined|(?:missed|failed) (?:appointment|visit)|(?:rdv|rendez[ -]vous|seance|appointment|visit) (?:annule|manque|cancell?ed|missed)e?)\b/;
/** What is still to come, beside what has taken place: a tool that never says that something did says nothing by it. */
const TO_COME =
  /^(?:a venir|planifiee?s?|programmee?s?|prevue?s?|upcoming|scheduled|to come|booked|reservee?s?|en attente|pending|requested|demandee?s?)\b/;
/** An appointment that is confirmed is to come; a stay that is was booked. */
const CONFIRMED = /^(?:confirmee?s?|confirmed|bestatigt|confermat[oa]|confirmad[oa]|bevestigd)$/;
const OF_APPOINTMENTS =
  /\b(?:rdv|rendez vous|appointments?|consultation|patiente?s?|praticien(?:ne)?|practitioner|prestations?|agenda)\b/;
const TOOK_PLACE =
  /^(?:vue?s?|honoree?s?|terminee?s?|effectuee?s?|realisee?s?|tenue?s?|presente?s?|venue?s?|done|completed?|attended|checked|check[ -]?in|arrived?e?s?|finished|held|seen|en salle|facturee?|payee?|abgeschlossen|erledigt|erschienen|completat[oa]|completad[oa]|effettuat[oa]|realizad[oa]|afgerond|voltooid)\b/;
/** "Résultat : NRP" of somebody who was called: nobody was reached. */
const CALL_RESULT =
  /^(?:(?:resultat|result|qualification|disposition|outcome|issue|statut|status|code)(?: (?:de (?:l')?|d'|of )?(?:appel|call))?|(?:call )?(?:result|disposition|outcome|status))$/;
const NOT_REACHED =
  /^(?:nrp|ne repond pas|pas de reponse|sans reponse|non joint|injoignable|absent au telephone|faux numero|(?:mauvais|wrong) (?:numero|number)|(?:numero )?(?:errone|invalide|non attribue|hors service)|(?:invalid|disconnected) number|(?:ligne )?occupee?|(?:line )?busy|no answer|not reached|unreachable|repondeur|messagerie|answering machine|voicemail|left (?:a )?voicemail)$/;
const NOT_SHOWN =
  /^(?:inactive|inactif|unpublished|non publiee?|hidden|masquee?|rejected|refusee?|spam|deleted|supprimee?|removed|draft|brouillon|moderee?$|en (?:cours de |attente de )?moderation|(?:survey )?preview|apercu de (?:l'|la )?(?:enquete|sondage)|apercu du (?:sondage|questionnaire)|(?:umfrage)?vorschau|vista previa(?: de la encuesta)?|anteprima(?: sondaggio)?|disapproved)\b/;

/** Judge.me calls it "curated": of few words, some say shown and some not. */
const SHOWN =
  /^(?:ok|published|publiee?s?|active?|actif|approved|approuvee?|visible|shown|live|accepted|validee?)$/;

/** "Statut paiement", "Delivery status": where one part of it stands. */
const SAYS_STATE =
  /^(?:statut|etat|status|estado|stato)\b|(?:\b|order|bestell|auftrags|zahlungs)(?:status|statut|etat)$/;

/** Rows that a company made to try its own tools, and what says so: a yes, a no, a name of where it was tried. */
const SAYS_TEST: readonly (readonly [header: RegExp, text: RegExp])[] = [
  [
    /^(?:is )?(?:test|sandbox|internal|demo|fake|bot)(?: (?:order|mode|account|user|event|data|traffic|row|record))?$|^(?:(?:commande|compte|donnee|ligne|client|mode|utilisateur|evenement)s? )?(?:de )?tests?$|^(?:est )?interne$|^trafic interne$/,
    /^(?:true|yes|oui|vrai|1|x|y|o|tests?|internal|interne)$/,
  ],
  [/^live ?mode$|^is live$|^en production$/, /^(?:false|no|non|faux|0|n|test)$/],
  [/^(?:is |est )?(?:spam|indesirables?|junk)$/, /^(?:true|yes|oui|vrai|1|x|y|o)$/],
  [
    /^(?:environment|environnement|env|mode)$/,
    /^(?:tests?|staging|dev|development|preprod|recette|sandbox|demo)$/,
  ],
];

/** Where the goods are, what is still to be billed: nothing of whether it was bought. */
const OF_GOODS =
  /\b(?:livraison|delivery|fulfil\w*|shipping|shipment|expedition|preparation|production|retour|return|stock|facturation|invoicing|billing)\b/;
/** "Règlement: Réglé, Impayé": a noun that heads states of being paid. */
const OF_PAYMENT =
  /^(?:(?:mode |etat |statut )?(?:du |de )?(?:paiement|reglement|cotisation|encaissement|adhesion|facture|payment|membership|invoice|fee)s?)$/;
const OF_GUEST = /\b(?:attendee|participante?|invitee|guest|convive)\b/;
const SAYS_INVOICE =
  /\b(?:rechnung(?:en)?|fattur[ae]|facturas?|facturen|factuur|faturas?|factures?(?! a\b)|invoices?|facturation|echeance|due date)\b/;
/** Whom an order is billed to: every shop says it. */
const BILLED_TO =
  /^(?:adresse|ville|pays|nom|prenom|code postal|societe|entreprise|e ?mail|courriel|telephone|etat|region|departement|rue)\b.*\bfacturation$|^facturation(?: (?:adresse|ville|pays|nom|prenom|code postal|societe|entreprise|e ?mail|courriel|telephone|region|rue)\b.*)?$/;

function isOfStates({ profiles }: Roles, column: number): boolean {
  const texts = [...new Set(profiles[column]?.texts.map(stateWords))];
  return (
    texts.length <= 6 && texts.some((text) => SHOWN.test(text)) && texts.some((text) => NOT_SHOWN.test(text))
  );
}

type Statuses = readonly { readonly column: number; readonly texts: readonly string[] }[];

/** Orders that came to nothing: told, and no purchases. `but` are columns that leave rows out already. */
export function unfinished(table: Table, roles: Roles, report: Problem[], but: Statuses = []): Statuses {
  const told = new Set(but.map(({ column }) => column));
  const areInvoices =
    SAYS_INVOICE.test(plainHeader(table.file)) ||
    roles.profiles.some(({ names }) => SAYS_INVOICE.test(names[0] ?? "") && !BILLED_TO.test(names[0] ?? ""));
  const states = stateColumns(table, roles, ({ names, texts }) => {
    const isPaying = OF_PAYMENT.test(names[0] ?? "") && texts.some((text) => IS_PAID.test(stateWords(text)));
    return isPaying || SAYS_STATE.test(names[0] ?? "");
  });
  const found = standing(table, roles, report, {
    code: "status-unfinished",
    // One of those whom an order is for may not come: it was ordered.
    states: states.filter(
      (column) => !told.has(column) && !OF_GUEST.test(roles.profiles[column]?.names[0] ?? ""),
    ),
    isMeant: (text, { names }) => isNotDone(text, names[0] ?? "", areInvoices),
    denial: (profile) =>
      told.has(profile.column) || (areInvoices && saysInvoicePaid(profile))
        ? null
        : denialOfOrder(profile, table.rows.length),
  });
  if (found.length === 0 && but.length === 0) report.push(...numberedStates(table, roles));
  const unheld = states.filter((column) => !told.has(column));
  report.push(...unknownStates(table, roles, unheld, areInvoices));
  return found;
}

/** A subscription that was given up ran; one whose first payment never came did not. */
const NEVER_BEGUN =
  /^(?:incomplete(?: expired)?|never (?:activated|started)|pending|retract(?:ee?|ed)|jamais activee?)$/;

export function neverBegun(table: Table, roles: Roles, report: Problem[]): Statuses {
  return standing(table, { ...roles, times: [] }, report, {
    code: "status-unfinished",
    states: roles.statuses,
    isMeant: (text) => NEVER_BEGUN.test(text),
    denial: () => null,
  });
}

/** What was ordered and is on its way, or done, in the words of tools: nothing to ask about. */
const IS_DONE =
  /^(?:(?:partially|partiellement|auto|manually|re|pre)[ -]?)?(?:pay|paid|regle|acquitt|encaiss|sold|livr|deliver|ship|exped|envoy|sent|complet|termin|finish|finalis|fini|done|valid|accept|approuv|approv|confirm|process|trait|en (?:cours|preparation|traitement|transit|livraison|retard|route)|prepar|pret|ready|factur|invoic|clotur|clos|ferm|rembours|refund|success|succeed|reussi|captur|authoriz|autoris|fulfil|archiv|retour|return|credit|avoir|open$|ouvert|new$|nouve|active?s?\b|actif|actua|signe|sign|gagn|won|perdu|lost|bezahlt|abgeschl|versandt|versendet|gelief|erledigt|bearb|pagad|enviad|entregad|completad|pagat|spedit|consegnat|evas|betaald|verzonden|verstuurd|(?:af)?geleverd|afgerond|voltooid|verwerkt|in (?:behandeling|bearbeitung|lavorazione|elaborazione)|entregu|enviad|pag[oa]s?$|concluid|finalizad|aprovad|confirmad|recebid|recibid|ricevut|completat|em (?:preparacao|transito|processamento)|en (?:proceso|preparacion|camino)|late$|upcoming|verrouill|locked|publi|resil|(?:paiement|payment) (?:accept|valid|recu|received|ok|complet|effectu)|bon de commande|commande|order|a (?:expedier|livrer|preparer|facturer)|to (?:ship|deliver|invoice)|picked|pick|dispatch|received|recu|arriv|checked|left|seated|honor|present|attend|not (?:invoiced|shipped|fulfilled|delivered)|nothing to|rien a|unshipped|undelivered|on its way|out for|dispute|litige|cours|backorder|reappro|oui|yes|true|vrai|x|1|0|false|faux)/;

/** States of orders that no rule knows: they count, and it is told. */
function unknownStates(
  table: Table,
  { profiles, statuses }: Roles,
  states: readonly number[],
  areInvoices: boolean,
): Problem[] {
  return states.flatMap((column) => {
    const profile = profiles[column];
    const name = profile?.names[0] ?? "";
    if (profile === undefined || OF_GOODS.test(name) || !statuses.includes(column)) return [];
    const unknown = [...new Set(profile.texts)].filter((text) => {
      const words = stateWords(text);
      if (areInvoices && (OVERDUE.test(words) || AWAITED.test(words))) return false;
      const isKnown = isNotDone(words, name, areInvoices) || NOT_PAID.test(words) || IS_PAID.test(words);
      return !isKnown && !IS_DONE.test(words) && /\p{L}{3}/u.test(words);
    });
    if (unknown.length === 0 || unknown.length > MOST_STATES) return [];
    const found = unknown.slice(0, 5).join(" \u00B7 ");
    return [problem("states-unknown", table.file, { column: table.header[column] ?? null, found })];
  });
}

const STATE_NUMBER =
  /^(?:id )?(?:(?:current|order|commande) )?(?:state|status|statut|etat)(?: (?:id|commande|de la commande))?$/;

/** "current_state: 2, 6, 8": nobody knows from here which of them came to nothing. */
function numberedStates(table: Table, { profiles }: Roles): Problem[] {
  const found = profiles.find(
    ({ names, texts, distinct }) =>
      STATE_NUMBER.test(names[0] ?? "") &&
      distinct > 1 &&
      distinct <= MOST_STATES &&
      texts.every((text) => /^\d{1,3}$/.test(text)),
  );
  if (found === undefined) return [];
  const written = [...new Set(found.texts)].sort((a, b) => Number(a) - Number(b));
  return [
    problem("states-numbered", table.file, {
      column: table.header[found.column] ?? null,
      found: written.join(" \u00B7 "),
    }),
  ];
}

const MOST_STATES = 20;

/** Of an offer that it ran out; of an invoice that it waits for its money. */
const OVERDUE =
  /^(?:vervallen|verlopen|scadut[oaie]|vencid[oa]s?|caducad[oa]s?|expired|expiree?s?|echue?s?)$/;

/** Of an invoice, that its money is still to come. */
const AWAITED =
  /^(?:a venir|a echoir|en retard|teilweise bezahlt|uberfallig|ausstehend|offen|openstaand|(?:non |parzialmente |no )?saldat[oa]|saldad[oa]|inviat[oa]|emess[oa]|emitid[oa]|uncollectible|partially paid|partiellement (?:payee?|reglee?))$/;

function isNotDone(text: string, name: string, areInvoices: boolean): boolean {
  if (areInvoices && OVERDUE.test(text)) return false;
  if (NOT_DONE.test(text)) return true;
  if (areInvoices || OF_GOODS.test(name)) return false;
  return IS_NOT_PAID.test(text) || (NOT_PAID.test(text) && !IS_PAID.test(text));
}

/** What did not take place at all ("Absent"), and opinions that are not shown: told, and left out. */
export function leftOut(table: Table, roles: Roles, of: "visits" | "opinions", report: Problem[]): Statuses {
  const isState = ({ names }: ColumnProfile) => SAYS_STATE.test(names[0] ?? "");
  const ofStates = stateColumns(
    table,
    roles,
    (profile) =>
      isState(profile) ||
      (of === "visits" && (saysWhoCame(profile) || saysNoShow(profile) || isOfCallsMade(roles, profile))),
  );
  if (of === "visits")
    return standing(table, roles, report, {
      code: "status-left-out",
      states: ofStates,
      isMeant: (text, profile) =>
        NOT_LIVED.test(text) ||
        (isOfCallsMade(roles, profile) && NOT_REACHED.test(text)) ||
        (isToCome(roles, text) && profile.texts.some((one) => TOOK_PLACE.test(stateWords(one)))),
      denial: (profile) => denialOfVisit(profile, table.rows.length),
    });
  const shown = roles.facts.filter((column) => isOfStates(roles, column));
  return standing(table, { ...roles, times: [] }, report, {
    code: "status-left-out",
    states: [...new Set([...ofStates, ...shown])],
    isMeant: (text) => NOT_SHOWN.test(text),
    denial: () => null,
  });
}

function isToCome({ profiles }: Roles, text: string): boolean {
  if (TO_COME.test(text)) return true;
  return CONFIRMED.test(text) && profiles.some(({ names }) => OF_APPOINTMENTS.test(names[0] ?? ""));
}

function isOfCallsMade({ profiles }: Roles, { names }: ColumnProfile): boolean {
  const isCalled = profiles.some(({ names: [name = ""] }) => /\b(?:appel|appels|call|calls)\b/.test(name));
  return isCalled && CALL_RESULT.test(names[0] ?? "");
}

/** Whatever the column is called, "No show" is what became of an appointment. */
function saysNoShow({ texts }: ColumnProfile): boolean {
  return texts.some((text) => /^no[ -]?show$/.test(stateWords(text)));
}

/** A ticket that was taken back was none, whatever became of the others of its order. Who bought one and stayed at home bought it. */
const NO_GUEST = /^(?:not attending|deleted|supprimee?s?|cancell?ed|annulee?s?|voided?)\b/;

/** Of orders, the rows of those whose ticket was taken back: told, and left out. */
export function guestsLeft(table: Table, roles: Roles, report: Problem[]): Statuses {
  const ofGuests = roles.statuses.filter((column) => OF_GUEST.test(roles.profiles[column]?.names[0] ?? ""));
  return standing(table, { ...roles, times: [] }, report, {
    code: "status-left-out",
    states: ofGuests,
    isMeant: (text) => NO_GUEST.test(text),
    denial: () => null,
  });
}

const SORT_OF_MOVE =
  /^(?:type|transaction type|operation type|type (?:d'operation|de transaction|d'ecriture)|reporting category|description type)$/;
/** Of an account: money that goes to the bank, into another currency or to the tool itself. */
const NOT_OF_CUSTOMERS =
  /^(?:virement (?:standard|emis|sortant|vers)\b|retrait|(?:general |bank )?withdrawal|(?:bank )?transfer (?:to|from) bank|payouts?\b|versement (?:bancaire|vers)|(?:general )?currency conversion|conversion (?:de )?(?:devises?|monetaire)|(?:general )?(?:account|card) (?:hold|adjustment|correction)|stripe fee|(?:frais|fees?)$|account hold|reserve (?:hold|release))/;

/** Rows of a payment service's account that no customer is in: told, and left out. */
export function movesLeft(table: Table, { profiles }: Roles, report: Problem[]): Statuses {
  return profiles.flatMap(({ column, names, texts }) => {
    if (!SORT_OF_MOVE.test(names[0] ?? "")) return [];
    const written = new Set(texts.filter((text) => NOT_OF_CUSTOMERS.test(stateWords(text))));
    if (written.size === 0 || written.size === new Set(texts).size) return [];
    const found = [...written].join(" \u00B7 ");
    report.push(problem("status-left-out", table.file, { column: table.header[column] ?? null, found }));
    return [{ column, texts: [...new Set([...written].map(fold))] }];
  });
}

/** Columns of states: those called a status, and facts whose header, or values, say that they are one. */
function stateColumns(
  table: Table,
  { statuses, facts, profiles }: Roles,
  isState: (profile: ColumnProfile) => boolean,
): number[] {
  const others = profiles.filter(
    (profile) => isState(profile) && (facts.includes(profile.column) || isWorded(profile, table)),
  );
  return [...new Set([...statuses, ...others.map(({ column }) => column)])];
}

/** A few words that come back, whatever their number of rows. */
function isWorded({ texts, distinct, numbers }: ColumnProfile, { rows }: Table): boolean {
  return texts.length > 0 && numbers === 0 && distinct <= 12 && distinct < Math.max(2, rows.length);
}

type Standings = {
  readonly code: "status-left-out" | "status-unfinished";
  readonly states: readonly number[];
  /** Of the plain words of a column of states. */
  readonly isMeant: (text: string, profile: ColumnProfile) => boolean;
  readonly denial: (profile: ColumnProfile) => Denial | null;
};

function standing(
  table: Table,
  { times, profiles }: Roles,
  report: Problem[],
  { code, states, isMeant, denial }: Standings,
): Statuses {
  const byColumn = profiles.flatMap((profile) => {
    const { column, texts } = profile;
    const denied = denial(profile);
    if (denied !== null) {
      report.push(
        problem(codeOf(code, denied), table.file, {
          column: table.header[column] ?? null,
          found: denied.found,
        }),
      );
      return [{ column, texts: denied.texts }];
    }
    if (!states.includes(column)) return [];
    const written = new Set(texts.filter((text) => isMeant(stateWords(text), profile)));
    if (written.size === 0) return [];
    const found = [...written].join(" · ");
    report.push(problem(code, table.file, { column: table.header[column] ?? null, found }));
    return [{ column, texts: [...new Set([...written].map(fold))] }];
  });
  return [...byColumn, ...cancelledAt(table, times, profiles, report, code)];
}

function codeOf(code: Standings["code"], { isTick }: Denial) {
  if (!isTick) return code;
  return code === "status-unfinished" ? "unticked-unfinished" : "unticked-left-out";
}

/** Told, and left out of whatever the rows are. A column that calls all rows a test says nothing. */
export function testRows(table: Table, { profiles }: Roles, report: Problem[]): Statuses {
  return profiles.flatMap(({ column, names, texts }) => {
    const said = SAYS_TEST.find(([header]) => header.test(names[0] ?? ""));
    if (said === undefined) return [];
    const written = new Set(texts.filter((text) => said[1].test(fold(text))));
    if (written.size === 0 || written.size === new Set(texts).size) return [];
    const found = [...written].join(" · ");
    report.push(problem("status-left-out", table.file, { column: table.header[column] ?? null, found }));
    return [{ column, texts: [...new Set([...written].map(fold))] }];
  });
}

/** "Annulé le", of some of the rows: those did not come about, whatever other dates they have. */
function cancelledAt(
  table: Table,
  times: readonly number[],
  profiles: Roles["profiles"],
  report: Problem[],
  code: "status-left-out" | "status-unfinished",
): Statuses {
  return times.flatMap((column) => {
    const profile = profiles[column];
    if (profile === undefined || !isCancelling(profile) || profile.texts.length === table.rows.length)
      return [];
    const told = code === "status-unfinished" ? "date-unfinished" : "date-left-out";
    report.push(problem(told, table.file, { column: table.header[column] ?? null }));
    return [{ column, texts: ["*"] }];
  });
}

/** "Honoré", "No show": of what was booked, whether it took place. Nothing goes through such states one after the other. */
export function isOfOutcomes(profile: ColumnProfile | undefined): boolean {
  const written = [...new Set(profile?.texts.map(stateWords))];
  return written.some((text) =>
    /^(?:no[ -]?show|absente?|honoree?|non honoree?|non venue?|nicht erschienen|non presentat[oa]|no (?:asistio|se presento|presentad[oa])|niet verschenen|nao compareceu)\b/.test(
      text,
    ),
  );
}

/** The date on which something was called off. */
export function isCancelling(profile: ColumnProfile): boolean {
  return /\b(?:annulee?s?|annulation|cancell?ed|cancell?ation|cancel)\b/.test(profile.names[0] ?? "");
}
