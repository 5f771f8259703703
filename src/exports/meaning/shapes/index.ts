// Unknown tables told by their shape. In: a table. Out: a meaning when only one is plausible; several plausible ones are a problem, not a guess.

import { fold } from "../../cells/fold.ts";
import { isUnrated } from "../../cells/unrated.ts";
import { type Problem, problem } from "../../problem.ts";
import { isNull, type Table } from "../../rows/table.ts";
import { hasBareLines } from "../bare-lines.ts";
import { plainHeader } from "../header-words.ts";
import type { Cell, FeedbackReading, InteractionsReading, Meaning, Reading, Standing } from "../meaning.ts";
import { type ColumnProfile, isCalled, meets, rowsPerValue } from "../profile.ts";
import { sourceName } from "../source-name.ts";
import { stateWords } from "../state-words.ts";
import { factsReading } from "./attributes.ts";
import { changedAt } from "./changes.ts";
import { deedReadings, orderedReadings } from "./deeds.ts";
import { eventCell, eventReading, namesAnOccasion, namesPayments, rivalsOf } from "./events.ts";
import { feedbackReadings, rivalRatings } from "./feedback.ts";
import { withGivenBack } from "./given-back.ts";
import { invitationsOf, isOfAsking } from "./invitations.ts";
import { areVisits } from "./key-columns.ts";
import { invoicedAlone } from "./ledger.ts";
import { mailReadings } from "./mails.ts";
import { isGiven, isLived, isSaid, isSpan, isUpkeep, mainTime } from "./main-time.ts";
import { isFormStamp, milestoneReadings, momentsOf } from "./milestones.ts";
import { datedSteps, type PaymentSteps, paymentSteps } from "./payment-steps.ts";
import { type Roles, rolesOf } from "./roles.ts";
import {
  guestsLeft,
  isOfOutcomes,
  leftOut,
  movesLeft,
  neverBegun,
  testRows,
  unfinished,
} from "./statuses.ts";
import { happening, isBeginning, isPurchase, plainHappening, type Subject, subjectOf } from "./subject.ts";
import { otherPerson } from "./two-people.ts";

export type ShapeVerdict = { readonly meaning: Meaning | null; readonly roles: Roles };

/**
 * An id and a time make a journey; what else is there says of which kind. Nothing plausible: no meaning, no problem. An opinion in words
 * counts without anyone. `answered` where somebody was asked: what columns can be is then what the answers leave, and any opinion may be
 * nobody's.
 */
export function recogniseShape(
  table: Table,
  report: Problem[],
  answered?: (roles: Roles) => Roles,
): ShapeVerdict {
  const known = withoutOccasions(table, withoutOthers(table, rolesOf(table), report));
  const roles = answered === undefined ? known : answered(known);
  const isVoiced = roles.ratings.length > 0 && (answered !== undefined || roles.texts.length > 0);
  if ((roles.keys.length === 0 && !isVoiced) || isAmbiguous(table, roles, report))
    return { meaning: null, roles };
  const meaning = meaningOf(table, roles, report);
  if (meaning !== null && areVisits(meaning.keys)) {
    const column = table.header[meaning.keys[0]?.column ?? 0] ?? null;
    report.push(problem("visits-not-people", table.file, { column }));
  }
  if (meaning === null) return { meaning, roles };
  report.push(
    ...datesLeft(table, roles, meaning),
    ...wordsLeft(table, roles, meaning),
    ...undatedRatings(table, roles, meaning),
    ...periodsLeft(table, roles),
  );
  const tests = testRows(table, roles, report);
  return { meaning: { ...meaning, exclude: [...meaning.exclude, ...tests] }, roles };
}

/** Ratings in words that no ladder knows, beside what else the rows tell, another question too: not counted, and asked about. */
function wordsLeft(table: Table, { wordRatings, profiles }: Roles, { readings }: Meaning): Problem[] {
  const isRated = readings.some(({ kind }) => kind === "feedback");
  const column = wordRatings.find((one) => !isRated || ASKED.test(profiles[one]?.names[0] ?? ""));
  if (column === undefined) return [];
  const found = [...new Set(profiles[column]?.texts)].slice(0, 5).join(", ");
  return [problem("rating-unasked", table.file, { column: table.header[column] ?? null, found })];
}

/** Marks of rows that no date is read of: told, since nothing else shows that they are not counted. */
function undatedRatings(table: Table, { ratings, profiles }: Roles, { format }: Meaning): Problem[] {
  const [column] = ratings;
  if (column === undefined || format !== "shape:attributes") return [];
  const cells = profiles[column]?.texts.length ?? 0;
  return [
    problem("opinion-undated", table.file, { column: table.header[column] ?? null, values: { cells } }),
  ];
}

/** A question of its own: beside a rating, "NPS group" and "satisfaction level" say that rating again. */
const ASKED =
  /\b(?:etes vous|avez vous|were you|recommanderiez|recommandez|how (?:satisfied|likely|easy)|satisfaite?s? (?:de|du|des|par|que|avec)|satisfied with|evaluez|notez|quelle? (?:est|etait) votre)\b/;

const PERIOD =
  /^(?:(?:janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?|jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|december)(?: \d{2,4})?|(?:[qtsw]|semaine |week |trimestre )\d{1,2}(?: \d{2,4})?|\d{4} (?:0\d|1[0-2]|[qt][1-4])|(?:0\d|1[0-2]) \d{4})$/;
const SEVERAL_PERIODS = 3;

/** "janv. 2026", "févr. 2026"…: how often, without a day for any of it. */
function periodsLeft(table: Table, { profiles }: Roles): Problem[] {
  const found = profiles.filter(
    ({ names, numbers, texts }) => texts.length > 0 && numbers >= 0.9 && PERIOD.test(names[0] ?? ""),
  );
  if (found.length < SEVERAL_PERIODS) return [];
  const column = table.header[found[0]?.column ?? 0] ?? null;
  return [problem("periods-left", table.file, { column, values: { count: found.length } })];
}

/**
 * Dates of one thing that the meaning says nothing of; not those of machines and of the upkeep of records. A row of a log has its one moment,
 * and an opinion is one moment too, however many stamps it bears.
 */
function datesLeft(
  table: Table,
  { times, profiles }: Roles,
  { format, readings, invitations, exclude, unfinished = [] }: Meaning,
): Problem[] {
  const told = new Set([...exclude, ...unfinished].map(({ column }) => column));
  if (format !== "shape:milestones" && format !== "shape:feedback") return [];
  const read = new Set(
    readings.flatMap((one) =>
      one.kind === "attributes" ? [] : [one.time.column, ...(one.time.others ?? [])],
    ),
  );
  const isOpinion = format === "shape:feedback";
  // A message that was delivered was sent.
  const isSent = readings.some(
    (one) => one.kind === "interactions" && "text" in one.event && one.event.text === "email_sent",
  );
  const left = times.filter((column) => {
    const profile = profiles[column];
    if (profile === undefined || read.has(column) || told.has(column) || isUpkeep(profile)) return false;
    if (isSent && /\b(?:delivered|delivre|remise?)\b/.test(profile.names[0] ?? "")) return false;
    if (invitations?.sent !== undefined && isOfAsking(profile)) return false;
    return !isOpinion || !(isSpan(profile) || isSaid(profile));
  });
  const found = left.map((column) => `« ${table.header[column] ?? ""} »`).join(", ");
  return left.length === 0 ? [] : [problem("dates-left", table.file, { found })];
}

function meaningOf(table: Table, roles: Roles, report: Problem[]): Meaning | null {
  const subject = subjectOf(table, roles);
  return (
    opinions(table, roles, subject, report) ??
    mails(table, roles, report) ??
    log(table, roles, report) ??
    changes(table, roles, report) ??
    dates(table, roles, subject, report) ??
    history(table, roles, report) ??
    facts(table, roles)
  );
}

/** Opinions, and what the other dates of the row tell: the order that was rated, the ticket that was solved. */
function opinions(table: Table, roles: Roles, subject: Subject | null, report: Problem[]): Meaning | null {
  // A ticket is rated once it is solved, and both its dates are its own.
  const solved = subject === "ticket" ? solvedAt(roles) : null;
  const said = roles.times.some((column) => isGiven(roles.profiles[column]));
  const isOfTickets = subject === "ticket" && !said;
  const feedback = feedbackReadings(
    table,
    subject === "ticket" ? withoutTitles(roles) : roles,
    report,
    isOfTickets ? solved : null,
  );
  const [first] = feedback;
  if (first === undefined) return null;
  // Where some were not rated, the rows are the requests themselves, and their day is not the opinion's alone.
  const isOwn = solved !== null || (isOfTickets && isPartlyRated(table, first));
  const isOrdered = isDatedByOrder(table, roles, subject, first);
  const moments = momentsOf(roles, subject, isOwn || isOrdered ? [] : [first.time.column]);
  // Where the rows are of nothing known, only what their dates say that people lived.
  const told = subject === null ? moments.filter((column) => isLived(roles.profiles[column])) : moments;
  const asked = invitationsOf(table, roles, feedback, report);
  const lived = told.filter(
    (column) =>
      (subject === "ticket" || !isFormStamp(roles, column)) &&
      (asked === null || !isOfAsking(roles.profiles[column])) &&
      !isShowing(roles.profiles[column]),
  );
  const hidden = leftOut(table, roles, "opinions", report);
  const called = lived.length === 0 ? NOTHING : calledOff(table, roles, subject, lived, report, hidden);
  const milestones = milestoneReadings(table, roles, withoutThose(lived, called), subject, report);
  const exclude = [...hidden, ...called.exclude];
  const meaning = shape("feedback", table, roles, [...feedback, ...milestones], exclude);
  return {
    ...meaning,
    ...(called.unfinished.length === 0 ? {} : { unfinished: called.unfinished }),
    ...(asked === null ? {} : { invitations: asked }),
  };
}

/** "Date de publication": when an opinion was shown, not when anything was lived. */
function isShowing(profile: ColumnProfile | undefined): boolean {
  return /\b(?:publication|publiee?|published|publish|moderation|moderee?|moderated)\b/.test(
    profile?.names[0] ?? "",
  );
}

/** What a request is about is no opinion of how it was dealt with. */
function withoutTitles(roles: Roles): Roles {
  const isTitle = (column: number) =>
    /^(?:titre|title|sujet|subject|objet|description|resume|summary)$/.test(
      roles.profiles[column]?.names[0] ?? "",
    );
  return { ...roles, texts: roles.texts.filter((column) => !isTitle(column)) };
}

function isPartlyRated(table: Table, { rating }: FeedbackReading): boolean {
  if (rating === null) return false;
  const isBare = (cell: string) => isNull(cell) || isUnrated(cell);
  const bare = table.rows.filter((cells) => isBare(cells[rating.column] ?? "")).length;
  return bare * 5 >= table.rows.length;
}

/** "Purchase Date" of sales, a few of which were rated: an order was placed on it, rated or not. */
function isDatedByOrder(
  table: Table,
  roles: Roles,
  subject: Subject | null,
  feedback: FeedbackReading,
): boolean {
  if (subject !== "order" && subject !== "payment") return false;
  const profile = roles.profiles[feedback.time.column];
  const isBare = profile !== undefined && isLived(profile) && isPartlyRated(table, feedback);
  return isBare && happening(profile, "", subject, "") !== "";
}

function solvedAt(roles: Roles): number | null {
  const moments = momentsOf(roles, "ticket");
  const solved = moments.find((column) => {
    const profile = roles.profiles[column];
    return profile !== undefined && happening(profile, "", "ticket", "") === "ticket_solved";
  });
  return moments.length > 1 ? (solved ?? null) : null;
}

/** What became of messages, row by row. */
function mails(table: Table, roles: Roles, report: Problem[]): Meaning | null {
  const readings = mailReadings(table, roles, report);
  return readings.length === 0 ? null : shape("milestones", table, roles, readings);
}

/** What happened, row by row. */
function log(table: Table, roles: Roles, report: Problem[]): Meaning | null {
  const cell = eventCell(table, roles);
  const event = cell === null ? null : eventReading(table, roles, cell, report);
  if (event === null) return null;
  const lines = isOfLines(table, roles, event) ? { once: true } : {};
  const deeds = [...deedReadings(table, roles, event.time), ...orderedReadings(table, roles, event, report)];
  const { exclude, unfinished } = calledOffInLog(table, roles, event, report);
  const meaning = shape("events", table, roles, [{ ...event, ...lines }, ...deeds], exclude);
  return unfinished.length === 0 ? meaning : { ...meaning, unfinished };
}

/** "Vente, échouée": where what was done is also done without failing, a state beside it says whether it was. "order_cancelled, cancelled" is what happened. */
function calledOffInLog(
  table: Table,
  roles: Roles,
  { event }: InteractionsReading,
  report: Problem[],
): CalledOff {
  if (!("column" in event)) return NOTHING;
  const told: Problem[] = [];
  const called = calledOff(table, { ...roles, times: [] }, subjectOf(table, roles), [], told);
  const isState = ({ column, texts }: Standing) => {
    const isOf = (cells: readonly string[]) => isStanding(cells[column] ?? "", texts);
    const named = (cells: readonly string[]) => cells[event.column] ?? "";
    const others = new Set(table.rows.filter((cells) => !isOf(cells)).map(named));
    return column !== event.column && table.rows.filter(isOf).every((cells) => others.has(named(cells)));
  };
  const isBought = ({ column, texts }: Standing) => {
    const isTaken = texts.every((text) => TAKEN_BACK.test(text));
    return table.rows
      .filter((cells) => isStanding(cells[column] ?? "", texts))
      .map((cells) => stateWords(cells[event.column] ?? ""))
      .every((named) => SOLD.test(named) || (isTaken && INVOICED.test(named)));
  };
  // A quote that was refused stands beside an invoice that was cancelled.
  const bought = (one: Standing): Standing[] => {
    if (isBought(one)) return [one];
    const texts = one.texts.filter((text) => !text.startsWith("!") && isBought({ ...one, texts: [text] }));
    return texts.length === 0 ? [] : [{ ...one, texts }];
  };
  const kept = {
    exclude: called.exclude.filter(isState),
    unfinished: called.unfinished.filter(isState).flatMap(bought),
  };
  const columns = new Set([...kept.exclude, ...kept.unfinished].map(({ column }) => table.header[column]));
  const texts = [...kept.exclude, ...kept.unfinished].flatMap((one) => one.texts);
  report.push(...told.filter(({ column }) => columns.has(column ?? "")).map((one) => onlyOf(one, texts)));
  return kept;
}

/** Of the states that were found, those that count. */
function onlyOf(told: Problem, texts: readonly string[]): Problem {
  const found = told.found?.split(" \u00B7 ").filter((text) => texts.includes(fold(text))) ?? [];
  return found.length === 0 ? told : { ...told, found: found.join(" \u00B7 ") };
}

/** A quote that waits is a quote. */
const SOLD =
  /^(?:vente|sale|achat|purchase|order|commande|paiement|payment|transaction|encaissement|charge|don|donation|cotisation|adhesion|remboursement|refund)s?\b/;
/** An invoice is a sale before it is paid; one that was called off, or never sent, is none. */
const INVOICED =
  /^(?!.*pro ?-?forma)(?:factures?|invoices?|rechnung(?:en)?|fattur[ae]|facturas?|facturen|factuur|faturas?)\b/;
const TAKEN_BACK =
  /^(?:annul|cancel|void|storn|anul|geannul|brouillon|draft|entwurf|bozza|borrador|rascunho)/;

function isStanding(cell: string, texts: readonly string[]): boolean {
  const text = fold(cell);
  const denied = texts.filter((one) => one.startsWith("!")).map((one) => one.slice(1));
  return denied.length > 0 ? !denied.includes(text) : texts.includes(text);
}

/** Articles of one document, a row each: the same person, day and event again, in a table that names articles. */
function isOfLines(table: Table, { keys, profiles }: Roles, { time, event }: InteractionsReading): boolean {
  if (!("column" in event) || !time.dateOnly) return false;
  return areLines(table, { keys, profiles }, [time.column, event.column]);
}

function areLines(
  table: Table,
  { keys, profiles }: Pick<Roles, "keys" | "profiles">,
  of: readonly number[],
): boolean {
  if (!profiles.some(({ names }) => ARTICLE.test(names[0] ?? ""))) return false;
  const columns = [...keys.map(({ column }) => column), ...of];
  const told = new Set(table.rows.map((cells) => columns.map((column) => cells[column]).join("\u001F")));
  return told.size * 1.05 < table.rows.length;
}

const ARTICLE =
  /\b(?:articles?|produits?|products?|items?|sku|ean|designation|qte|quantite|quantity|pu ht|prix unitaire|unit price)\b/;

/** Dates of one thing: an order, a ticket, a deal; or of a customer. Where things stand today is a fact, of no date. */
function dates(table: Table, roles: Roles, subject: Subject | null, report: Problem[]): Meaning | null {
  const isPaid = subject === "order" || subject === "payment";
  const steps = isPaid ? paymentSteps(table, roles.profiles) : null;
  const all = momentsOf(roles, subject);
  const moments = steps === null ? all : datedSteps(table, steps, all);
  const [only] = moments;
  if (only === undefined) return null;
  const isOne = moments.length === 1;
  // The day of an answer that nobody understands is no visit.
  if (isOne && subject === null && roles.wordRatings.length > 0 && !saysWhat(roles, only)) return null;
  if (
    isOne &&
    ((isHistory(table, roles, subject) && !saysWhat(roles, only)) || isBirth(roles, only, subject))
  )
    return null;
  const told: Problem[] = [];
  const states = steps === null ? roles : withoutColumn(roles, steps.column);
  const called = steppedOff(table, steps, calledOff(table, states, subject, moments, told), told);
  const dated = attemptedOnce(
    table,
    roles,
    milestoneReadings(table, roles, withoutThose(moments, called), subject, report),
    called,
  );
  if (dated.length === 0) return null;
  const milestones = steps === null ? dated : dated.map(asPayment);
  report.push(...told);
  const lines = areLines(table, roles, moments) ? { once: true } : {};
  const moved = isOne
    ? invoicedAlone(
        table,
        milestones.map((reading) => ({ ...reading, ...lines })),
        report,
      )
    : milestones.map((reading) => ({ ...reading, ...lines }));
  const [plain] = moved;
  const deeds =
    isOne && subject === null && plain !== undefined ? deedReadings(table, roles, plain.time) : [];
  const readings = [...withGivenBack(table, moved, report), ...deeds, ...factsReading(table, roles)];
  const meaning = {
    ...shape("milestones", table, roles, readings, called.exclude),
    continues:
      subject === "order" && hasBareLines(table, [...roles.keys.map(({ column }) => column), ...roles.times]),
  };
  return called.unfinished.length === 0 ? meaning : { ...meaning, unfinished: called.unfinished };
}

/** What came to nothing was tried once, on the first of the dates that all of it has. */
function attemptedOnce(
  table: Table,
  roles: Roles,
  readings: readonly InteractionsReading[],
  { unfinished: [failed, ...others] }: CalledOff,
): readonly InteractionsReading[] {
  if (failed === undefined || others.length > 0 || !isOfTexts(failed)) return readings;
  const rows = table.rows.filter((cells) => isStanding(cells[failed.column] ?? "", failed.texts));
  const dated = readings
    .map(({ time }) => time.column)
    .filter((column) => rows.every((cells) => !isNull(cells[column] ?? "")));
  const first = mainTime(roles.profiles, dated);
  if (first === null) return readings;
  const only = { column: failed.column, texts: failed.texts.map((text) => `!${text}`) };
  return readings.map((reading) =>
    reading.time.column === first || reading.only !== undefined ? reading : { ...reading, only },
  );
}

function isOfTexts({ texts }: Standing): boolean {
  return texts.every((text) => !text.startsWith("!") && !text.includes("*"));
}

/** Each step that is left is a payment of its own, or gives one back. */
function asPayment({ once: _, ...reading }: InteractionsReading): InteractionsReading {
  return { ...reading, event: { text: "purchase" } };
}

/** Steps on the way to a payment are not paid once more; one that was refused came to nothing. */
function steppedOff(
  table: Table,
  steps: PaymentSteps | null,
  { exclude, unfinished }: CalledOff,
  report: Problem[],
): CalledOff {
  if (steps === null) return { exclude, unfinished };
  const { column, onTheWay, failed } = steps;
  const tell = (code: "payment-steps" | "status-unfinished", texts: readonly string[]) => {
    const written = new Set(table.rows.map((cells) => cells[column] ?? ""));
    const found = [...written].filter((text) => texts.includes(fold(text))).join(" \u00B7 ");
    report.push(problem(code, table.file, { column: table.header[column] ?? null, found }));
  };
  tell("payment-steps", onTheWay);
  if (failed.length > 0) tell("status-unfinished", failed);
  return {
    exclude: [...exclude, { column, texts: onTheWay }],
    unfinished: failed.length === 0 ? unfinished : [...unfinished, { column, texts: failed }],
  };
}

function withoutColumn(roles: Roles, column: number): Roles {
  const others = (columns: readonly number[]) => columns.filter((one) => one !== column);
  const profiles = roles.profiles.map((profile) =>
    profile.column === column ? { ...profile, names: [""], texts: [] } : profile,
  );
  return { ...roles, profiles, statuses: others(roles.statuses), facts: others(roles.facts) };
}

type CalledOff = { readonly exclude: Meaning["exclude"]; readonly unfinished: Meaning["exclude"] };
const NOTHING: CalledOff = { exclude: [], unfinished: [] };

/** A visit that was cancelled was none; an order that was, an attempt. What was to be paid for is both. */
function calledOff(
  table: Table,
  roles: Roles,
  subject: Subject | null,
  moments: readonly number[],
  report: Problem[],
  hidden: Meaning["exclude"] = [],
): CalledOff {
  const isVisit =
    subject === "pass" || subject === "stay" || subject === null || isOfAppointments(roles, moments);
  const exclude = isVisit
    ? leftOut(table, roles, "visits", report)
    : subject === "order" || subject === "payment"
      ? [...guestsLeft(table, roles, report), ...movesLeft(table, roles, report)]
      : [];
  const isOrder =
    (subject === "order" && !isOfReturns(roles)) ||
    subject === "payment" ||
    subject === "gift" ||
    (isVisit && subject !== "stay" && isPaidFor(roles, subject, moments));
  if (subject === "subscription") return { exclude, unfinished: neverBegun(table, roles, report) };
  return { exclude, unfinished: isOrder ? unfinished(table, roles, report, [...hidden, ...exclude]) : [] };
}

/** What is sent back has a number of its own; that it was refused says nothing of the order. */
function isOfReturns({ profiles }: Roles): boolean {
  return profiles.some(({ names }) =>
    /^(?:(?:n|no|numero|id|ref|reference) (?:de |du )?)?(?:retour|return|rma)(?: (?:id|number|no))?$/.test(
      names[0] ?? "",
    ),
  );
}

/** "Date de cotisation", or a date of which an amount says that it is of a purchase. */
function isPaidFor(roles: Roles, subject: Subject | null, moments: readonly number[]): boolean {
  const called = moments.some((column) => BOUGHT.test(roles.profiles[column]?.names[0] ?? ""));
  return (
    called || (subject === null && isPurchase(plainHappening(roles)) && !isOfAppointments(roles, moments))
  );
}

const BOUGHT =
  /\b(?:cotisation|adhesion|achat|vente|commande|don|facture|facturation|souscription|abonnement|prelevement|purchase|sale|order|donation|membership|subscription|invoice|payment|paiement|reglement|signature)\b/;

/** The day on which it was called off is no moment of its own: of what did not come about nothing else is counted. */
function withoutThose(moments: readonly number[], { exclude, unfinished }: CalledOff): number[] {
  const called = new Set([...exclude, ...unfinished].map(({ column }) => column));
  return moments.filter((column) => !called.has(column));
}

/** A patient's file is no request where its date is that of an appointment: who did not come was not there. */
function isOfAppointments({ profiles }: Roles, moments: readonly number[]): boolean {
  const isNumbered = profiles.some(({ names }) => /^appointment (?:id|price|type)$/.test(names[0] ?? ""));
  return (
    isNumbered ||
    moments.some((column) =>
      /\b(?:rdv|rendez vous|appointment|seance|consultation|visite|session de|cours)\b/.test(
        profiles[column]?.names[0] ?? "",
      ),
    )
  );
}

/** "Date du RDV", "Date de l'appel": the date itself says what took place, and a status only whether it did. */
function saysWhat({ profiles }: Roles, column: number): boolean {
  const name = profiles[column]?.names[0] ?? "";
  const said = name
    .replace(/\b(?:date|heure|jour|time|at|le|la|de|du|d'|of|event|evenement|created|creation|et)\b'?/g, " ")
    .trim();
  return (
    said !== "" &&
    !/modif|maj|updat|\bedit|chang|statut|status|etape|stage|horodat|timestamp|export|event/.test(said)
  );
}

/** A status of something unknown, or of one thing that went through several. */
function isHistory(table: Table, { keys, statuses, profiles }: Roles, subject: Subject | null): boolean {
  const [status] = statuses;
  if (status === undefined) return false;
  if (subject === null) return !isOfOutcomes(profiles[status]);
  const thing = keys.find(({ kind }) => kind === subject);
  return thing !== undefined && meets(table, thing.column, status) > 1.05;
}

/** A list of customers, each with the day its record was made: nothing that they did. */
function isBirth({ keys, profiles }: Roles, column: number, subject: Subject | null): boolean {
  const [key] = keys;
  const [profile, date] = [profiles[key?.column ?? -1], profiles[column]];
  if (subject !== null || profile === undefined || date === undefined) return false;
  return isBeginning(date) && /creat|cree/.test(date.names[0] ?? "") && rowsPerValue(profile) < 1.05;
}

/** Where things stood after each change, at the change's own date. */
function changes(table: Table, roles: Roles, report: Problem[]): Meaning | null {
  const at = changedAt(roles);
  return at === null ? null : history(table, { ...roles, times: [at] }, report);
}

/** Where things stood at each row's date. */
function history(table: Table, roles: Roles, report: Problem[]): Meaning | null {
  const [status] = roles.statuses;
  const cell: Cell | null = status === undefined ? null : { column: status };
  const others = status === undefined ? [] : otherFields(table, roles, status, report);
  const event = cell === null || others === null ? null : eventReading(table, roles, cell, report);
  return event === null ? null : shape("events", table, roles, [event], others ?? []);
}

const FIELD =
  /^(?:field(?: name| event)?|champ evenement|changed field|champ(?: modifie)?|nom du champ|property(?: name)?|propriete|attribut|attribute)$/;
const NEW_VALUE = /^(?:new|nouvelle?) (?:value|valeur)$/;
const SAYS_STAGE = /stage|status|statut|etape|phase|\betat|\bstate/;

/** A history of every field of a record: rows that tell of another one than where it stands. Null where none of them tells that. */
function otherFields(
  table: Table,
  { profiles }: Roles,
  status: number,
  report: Problem[],
): Meaning["exclude"] | null {
  const named = profiles.find(({ names }) => FIELD.test(names[0] ?? ""));
  const value = profiles[status];
  if (named === undefined || value === undefined || !isCalled(value, NEW_VALUE)) return [];
  const fields = [...new Set(named.texts)];
  const kept = fields.filter((text) => SAYS_STAGE.test(plainHeader(text)));
  if (kept.length === 0) return null;
  const others = fields.filter((text) => !kept.includes(text));
  if (others.length === 0) return [];
  const column = table.header[named.column] ?? null;
  report.push(
    problem("fields-left-out", table.file, {
      column,
      found: others.slice(0, 5).join(" · "),
      values: { kept: kept.join(" · ") },
    }),
  );
  return [{ column: named.column, texts: kept.map((text) => `!${fold(text)}`) }];
}

function facts(table: Table, roles: Roles): Meaning | null {
  const facts = roles.keys.length === 0 ? [] : factsReading(table, roles);
  // A table of two keys says which of one are which of the other.
  const joins = new Set(roles.keys.map(({ kind }) => kind)).size > 1 && roles.ratings.length === 0;
  if (roles.times.length > 0 || (facts.length === 0 && !joins)) return null;
  return shape("attributes", table, roles, facts);
}

function shape(
  kind: string,
  table: Table,
  roles: Roles,
  readings: readonly Reading[],
  exclude: Meaning["exclude"] = [],
): Meaning {
  return {
    format: `shape:${kind}`,
    source: sourceName(table.file),
    keys: roles.keys,
    readings,
    exclude,
    continues: false,
  };
}

/** "Parrain" and "Filleul" are no one person: told, and the other one joins nothing. */
function withoutOthers(table: Table, roles: Roles, report: Problem[]): Roles {
  const other = otherPerson(table, roles.keys, roles.profiles);
  if (other === null) return roles;
  report.push(
    problem("key-of-another", table.file, {
      column: table.header[other.column] ?? null,
      found: table.header[other.kept] ?? null,
    }),
  );
  return withoutOthers(
    table,
    { ...roles, keys: roles.keys.filter(({ column }) => column !== other.column) },
    report,
  );
}

/** The congress that a ticket is for is a fact, and so is the sort of a payment. */
function withoutOccasions(table: Table, roles: Roles): Roles {
  const occasions = roles.events.filter(
    (event) => namesAnOccasion(table, roles, event) || namesPayments(roles, event),
  );
  const events = roles.events.filter((event) => !occasions.includes(event));
  return { ...roles, events, facts: [...roles.facts, ...occasions] };
}

/** Two ratings, two event names, or a rating beside an event name: only the user knows which one counts. */
function isAmbiguous(table: Table, roles: Roles, report: Problem[]): boolean {
  if (roles.times.length === 0) return false;
  const names = rivalsOf(table, roles);
  const ratings = rivalRatings(table, roles);
  const isBoth = names.length > 0 && roles.ratings.length > 0;
  const rivals = isBoth ? [...roles.ratings, ...names] : ratings.length > 1 ? ratings : names;
  if (rivals.length < 2) return false;
  const found = rivals.map((column) => table.header[column]).join(" · ");
  report.push(problem("shape-ambiguous", table.file, { found }));
  return true;
}
