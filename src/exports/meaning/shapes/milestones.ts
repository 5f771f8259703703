// Shape "milestones": an id and dates of one thing. In: a table and its roles. Out: one interaction per date column, named by what it tells.
import { fold } from "../../cells/fold.ts";
import { readNumber } from "../../cells/rating.ts";
import { type Problem, problem } from "../../problem.ts";
import { isNull, type Table } from "../../rows/table.ts";
import { withClock } from "../clock-column.ts";
import type { InteractionsReading, Standing, TimeCell } from "../meaning.ts";
import { milestone } from "../meaning-parts.ts";
import { type ColumnProfile, isCalled } from "../profile.ts";
import { stateWords } from "../state-words.ts";
import { appointmentOf, appointmentTold } from "./appointments.ts";
import { isMoment, isSpan, mainTime } from "./main-time.ts";
import type { Roles } from "./roles.ts";
import {
  happening,
  isBroughtBack,
  isEnquiry,
  isOfMeetings,
  isPlainDate,
  isService,
  isTakenOut,
  meetingAt,
  plainHappening,
  type Subject,
} from "./subject.ts";

const END =
  /^(?:(?:date|heure|date (?:et )?heure) (?:de )?fin(?: (?:de |d'|du )[\w' ]+)?|(?:(?:membership|subscription|contract|policy|plan|licen[cs]e) )?end ?(?:date|time|at)?(?:(?: &)? (?:date|time))?|fin|fin (?:de|d')[\w' ]*|leave time|left at|heure de (?:sortie|deconnexion))$/;

/** What a document or a plan is of, and when the books gave a document up. */
const PERIOD =
  /\bperiod (?:start|end|from|to|begin\w*)\b|\b(?:debut|fin) de (?:la )?periode\b|^periode (?:du|au|de|a)$|^(?:marked )?uncollectible(?: at| on| date)?$|^(?:service|billing|coverage) (?:start|end|from|to)(?: date)?$/;

function isLimit(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && (END.test(profile.names[0] ?? "") || isCalled(profile, PERIOD));
}

const LEAVING = /^(?:leave time|left at|heure de (?:depart|fin|sortie))$/;

/** The date columns that are moments, less `but`; of a ticket that was solved and closed, its solving. */
export function momentsOf(roles: Roles, subject: Subject | null, but: readonly number[] = []): number[] {
  const { profiles, times } = roles;
  // Who leaves a meeting was in it.
  const isLeaving = (column: number) => LEAVING.test(profiles[column]?.names[0] ?? "") && isOfMeetings(roles);
  // To a list of messages "sent at" is no machine's stamp.
  const isSending = (column: number) =>
    subject === "mail" && /^sent (?:at|date|time|on)$/.test(profiles[column]?.names[0] ?? "");
  const all = times.filter(
    (column) =>
      (isMoment(profiles[column]) || isSending(column)) && !but.includes(column) && !isLeaving(column),
  );
  // Until when a membership runs is a limit, not a moment of its own.
  const begun = all.filter((column) => !isLimit(profiles[column]));
  // A stay has its departure.
  const moments = begun.length > 0 && subject !== "stay" ? begun : all;
  // Who is registered may not come: the day of it is told by who came.
  if (subject === "pass")
    return moments.length > 1 ? moments.filter((column) => !isSession(profiles[column])) : moments;
  // A message is sent once, however many machines passed it on.
  if (subject === "mail") return withoutDelivery(profiles, moments);
  // A call is one moment, in however many zones it is written.
  if (subject === "call") return [mainTime(profiles, moments)].filter((column) => column !== null);
  if (subject === "subscription") return subscriptionMoments(profiles, all);
  if (subject === "gift") return moments.filter((column) => !THANKED.test(profiles[column]?.names[0] ?? ""));
  if (subject === "payment") return withoutBookkeeping(profiles, moments);
  if (subject !== "ticket") return moments;
  const called = (pattern: RegExp) =>
    moments.filter((column) => pattern.test(profiles[column]?.names[0] ?? ""));
  const closed = called(/\b(?:resolved|solved|resolu)/).length > 0 ? called(/\b(?:closed|clos|ferme)/) : [];
  return moments.filter((column) => !closed.includes(column));
}

/** What an association sends for a gift. */
const THANKED = /\b(?:remerci\w*|thank\w*|recu(?: fiscal)?|receipt(?: date)?)\b(?! le$)/;

function withoutDelivery(profiles: Roles["profiles"], moments: readonly number[]): number[] {
  const called = (column: number, pattern: RegExp) => pattern.test(profiles[column]?.names[0] ?? "");
  const isSent = moments.some((column) => called(column, /\b(?:sent|send|envoi|envoyee?)\b/));
  return moments.filter((column) => !isSent || !called(column, /\b(?:delivered|delivery|delivre|remise?)\b/));
}

/** When the books or the bank have a payment is nothing that its payer does. */
const BOOKED =
  /\b(?:available|booking|booked|value date|valeur|settlement|payout|paid out|transfer|transferred|virement|comptabilis\w*|comptable|arrival|remise)\b/;

function withoutBookkeeping(profiles: Roles["profiles"], moments: readonly number[]): number[] {
  const paid = moments.filter((column) => !BOOKED.test(profiles[column]?.names[0] ?? ""));
  return paid.length > 0 ? paid : [...moments];
}

function isSession(profile: ColumnProfile | undefined): boolean {
  return /\b(?:session|seance|formation|cours|atelier|class|course)\b/.test(profile?.names[0] ?? "");
}

/** Its beginning, its trial and the day it was given up; not the period that runs. A trial is begun, and nobody knows from here who stayed. */
function subscriptionMoments(profiles: Roles["profiles"], all: readonly number[]): number[] {
  const called = (columns: readonly number[], pattern: RegExp) =>
    columns.filter((column) => pattern.test(profiles[column]?.names[0] ?? ""));
  const lived = all.filter(
    (column) =>
      called(
        [column],
        /\b(?:period|periode|(?:current|billing) term|term (?:starts?|ends?)|next|prochaine?|anchor|(?:trial|essai) (?:end|fin)|fin (?:de |d'|de l')?essai)\b/,
      ).length === 0,
  );
  const ends = called(lived, /\b(?:cancell?ed|resiliation|resiliee?|annulee?|annulation|churn(?:ed)?)\b/);
  const ended = ends.length > 0 ? called(lived, /\bended\b|^(?:end|fin)\b|^date (?:de )?fin\b/) : [];
  // A trial that somebody pays for afterwards is bought on that day; of those who never did, nothing was.
  const activated = called(lived, /\b(?:activated|activation|activee?)\b/);
  if (activated.length > 0)
    return lived.filter(
      (column) =>
        ![...ended, ...called(lived, /\b(?:creat|cree|start|debut|souscri)/)].includes(column) ||
        activated.includes(column),
    );
  const trials = called(lived, /\b(?:trial|essai)\b/);
  const begun =
    trials.length > 0
      ? called(lived, /\b(?:creat|cree|start|debut|souscri)/).filter((column) => !trials.includes(column))
      : [];
  return lived.filter((column) => ![...ended, ...begun].includes(column));
}

/** Of those that nobody tried first, the beginning: of the others it is that of their trial. */
function untriedOf(
  table: Table,
  { profiles, times }: Roles,
  columns: readonly number[],
): { readonly begun: number; readonly only: Standing } | null {
  const trial = columns.find((column) => TRIAL.test(profiles[column]?.names[0] ?? ""));
  const begun = times.find(
    (column) => !columns.includes(column) && SUBSCRIBED.test(profiles[column]?.names[0] ?? ""),
  );
  if (trial === undefined || begun === undefined) return null;
  const isTried = (cells: readonly string[]) => !isNull(cells[trial] ?? "");
  return table.rows.some((cells) => !isTried(cells) && !isNull(cells[begun] ?? ""))
    ? { begun, only: { column: trial, texts: ["!*"] } }
    : null;
}

const TRIAL = /\b(?:trial|essai)\b/;
const SUBSCRIBED =
  /^(?:(?:subscription )?(?:created|started?|begun)(?: at| on| date| utc)*|(?:date (?:de |d'))?(?:creation|debut|souscription)(?: (?:de |d')l?'?abonnement)?)$/;

/** True for a form's own stamps. */
export function isFormStamp({ profiles }: Roles, column: number): boolean {
  const profile = profiles[column];
  return profile !== undefined && isSpan(profile);
}

const CLOSING = /\b(?:close|closing|closed|cloture|fermeture)\b/;
const WON =
  /\b(?:won|gagnee?s?|signee?s?|gain|conclue?s?|remportee?s?|acceptee?s?|accepted|approved|facturee?s?|invoiced|geaccepteerd|gewonnen|angenommen|akzeptiert|ac(?:c)?eptad[oa]|accettat[oa]|vint[oa]|ganad[oa]|ganh[oa]|aceite)\b/;
const LOST =
  /\b(?:lost|perdue?s?|abandonnee?s?|refusee?s?|rejected|declined|afgewezen|verloren|abgelehnt|rechazad[oa]|recusad[oa]|perdid[oa]|pers[oa]|rifiutat[oa]|non (?:gagnee?s?|signee?s?|acceptee?s?|retenue?s?)|not (?:won|accepted))\b/;

type Ends = readonly { readonly event: string; readonly only: Standing }[];

/** A closing date tells how the deal ended, of those whose stage says that it has; of the others it is a hope. Null where no stage says it. */
function endsOf({ statuses, profiles }: Roles): Ends | null {
  for (const column of statuses) {
    const texts = [...new Set(profiles[column]?.texts.map(fold))];
    const said = (test: (words: string) => boolean) => texts.filter((text) => test(stateWords(text)));
    const ends = [
      { event: "deal_won", only: { column, texts: said((words) => WON.test(words) && !LOST.test(words)) } },
      { event: "deal_lost", only: { column, texts: said((words) => LOST.test(words)) } },
    ].filter(({ only }) => only.texts.length > 0);
    if (ends.some(({ event }) => event === "deal_lost")) return ends;
    if (ends.length > 0) return [...ends, ...lostForReason(profiles)];
  }
  return endsByChance(profiles);
}

const REASON =
  /^(?:raison|motif) (?:de (?:la )?)?(?:perte|d'echec|d'abandon|refus)$|^(?:lost|loss|closed lost) reason$|^reason (?:lost|for loss)$/;

/** A deal that was lost for a reason was lost, where its stage stays where it was. */
function lostForReason(profiles: Roles["profiles"]): Ends {
  const said = profiles.find(({ names, texts }) => REASON.test(names[0] ?? "") && texts.length > 0);
  return said === undefined ? [] : [{ event: "deal_lost", only: { column: said.column, texts: ["*"] } }];
}

const CHANCE =
  /^(?:probabilite|probability|proba|win probability|deal probability)(?: (?:de (?:gain|reussite|succes|signature)|of winning))?(?: %)?$/;

/** A hundred per cent is won, none is lost, where nothing else says it. */
function endsByChance(profiles: Roles["profiles"]): Ends | null {
  const chance = profiles.find(
    ({ names, texts }) => CHANCE.test(names[0] ?? "") && texts.every((text) => percentOf(text) !== null),
  );
  if (chance === undefined || new Set(chance.texts).size < 2) return null;
  const { column } = chance;
  const numbers = chance.texts.map((text) => percentOf(text) ?? 0);
  const isShare = chance.texts.every((text) => !text.includes("%")) && Math.max(...numbers) <= 1;
  const said = (worth: number) => [
    ...new Set(chance.texts.filter((text) => percentOf(text) === worth).map(fold)),
  ];
  const won = said(isShare ? 1 : 100);
  if (won.length === 0) return null;
  const lost = said(0);
  return [
    { event: "deal_won", only: { column, texts: won } },
    ...(lost.length === 0 ? [] : [{ event: "deal_lost", only: { column, texts: lost } }]),
  ];
}

function percentOf(text: string): number | null {
  return readNumber(text.replace(/\s/g, ""));
}

/** True where a column says how likely it is, and nothing says where it stands. */
function isChance(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && CHANCE.test(profile.names[0] ?? "");
}

const OF_ONE_THING = ["order", "deal", "ticket", "lead", "pass", "contract"];

/** One reading a column; what is told by the lines of one order is told once. */
export function milestoneReadings(
  table: Table,
  roles: Roles,
  columns: readonly number[],
  subject: Subject | null,
  report: Problem[],
): InteractionsReading[] {
  const channel = roles.channel === null ? {} : { channel: { column: roles.channel } };
  const device = roles.device === null ? {} : { device: { column: roles.device } };
  // Two orders of one customer on one day are two where no number tells their lines apart.
  const isNumbered = roles.keys.some(({ kind }) => OF_ONE_THING.includes(kind));
  const once = subject === null || !isNumbered ? {} : { once: true };
  // Of several dates without an hour nobody knows which one an hour beside them is of.
  const isLone = columns.filter((column) => roles.profiles[column]?.times?.dateOnly === true).length === 1;
  const appointment = subject === null || subject === "pass" ? appointmentOf(roles, columns) : null;
  if (appointment !== null) report.push(appointmentTold(table, appointment));
  const told = (column: number) => {
    const profile = roles.profiles[column];
    return profile === undefined
      ? ""
      : (appointment?.events.get(column) ?? eventAt(profile, table.header[column] ?? "", roles, subject));
  };
  const undated = subject === "deal" ? wonOtherwise(table, roles, columns, told, report) : [];
  const joined = withoutConfirmation(roles, columns);
  const single = withoutEchoes(table, roles, withoutTwins(table, roles, joined, told), told);
  const untried = subject === "subscription" ? untriedOf(table, roles, columns) : null;
  const clocked = (time: TimeCell) => withClock(table, time, time.zone, report, isLone);
  return [...single, ...(untried === null ? [] : [untried.begun])].flatMap((column) => {
    const profile = roles.profiles[column];
    if (profile === undefined) return [];
    const isClosing = subject === "deal" && CLOSING.test(profile.names[0] ?? "");
    const ends = isClosing ? endsOf(roles) : null;
    if (ends !== null) report.push(...chanceTold(table, roles, ends));
    if (ends !== null)
      return ends.flatMap(({ event, only }) =>
        milestone(table, column, event, report, channel).map((reading) => ({
          ...reading,
          time: clocked(reading.time),
          ...device,
          ...once,
          only,
        })),
      );
    const dated = milestone(table, column, told(column), report, channel).map((reading) => ({
      ...reading,
      time: clocked(reading.time),
      ...device,
      ...once,
    }));
    if (column === untried?.begun) return dated.map((one) => ({ ...one, only: untried.only }));
    const closed = undated.filter((one) => one.column === column);
    return [...dated, ...closed.flatMap(({ event, only }) => dated.map((one) => ({ ...one, event, only })))];
  });
}

const OPTED_IN = /^opt ?in(?: (?:time|date|at|timestamp))?$/;
const CONFIRMED = /^confirm(?:ed|ation)?(?: opt ?in)?(?: (?:time|date|at|timestamp))?$/;

/** Who signs up by e-mail confirms it: of the two dates the one that is filled most. */
function withoutConfirmation({ profiles }: Roles, columns: readonly number[]): readonly number[] {
  const called = (pattern: RegExp) =>
    columns.filter((column) => pattern.test(profiles[column]?.names[0] ?? ""));
  const [[asked, ...more], [confirmed, ...others]] = [called(OPTED_IN), called(CONFIRMED)];
  if (asked === undefined || confirmed === undefined || more.length + others.length > 0) return columns;
  const filled = (column: number) => profiles[column]?.texts.length ?? 0;
  const left = filled(confirmed) > filled(asked) ? asked : confirmed;
  return columns.filter((column) => column !== left);
}

/** Two dates of a row that tell the same ("Created at", "Order date") are one moment, dated by the one that is filled most, then by the more telling. */
function withoutTwins(
  table: Table,
  { profiles }: Roles,
  columns: readonly number[],
  event: (column: number) => string,
): readonly number[] {
  return columns.filter((column) => {
    const name = event(column);
    if (name === "" || name === table.header[column]) return true;
    const alike = columns.filter(
      (other) => other === column || (event(other) === name && areTogether(table, column, other)),
    );
    // The plain date of what a stay was paid with says less than when it was booked.
    const said = alike.filter((one) => profiles[one] !== undefined && !isPlainDate(profiles[one]));
    const twins = name === "reservation" && said.length > 0 ? said : alike;
    if (!twins.includes(column)) return false;
    const most = Math.max(...twins.map((one) => profiles[one]?.texts.length ?? 0));
    const fullest = twins.filter((one) => profiles[one]?.texts.length === most);
    return twins.length < 2 || mainTime(profiles, fullest) === column;
  });
}

const ORDERED = /\b(?:orders?|commandes?|invoices?|factures?|purchases?|achats?|ventes?|sales?)\b/;
const OF_MORE =
  /\b(?:ship\w*|deliver\w*|livr\w*|expedi\w*|dispatch\w*|cancel\w*|annul\w*|refund\w*|rembours\w*|return\w*|retour\w*|retrait|retire\w*|pick\w*|collect\w*|prepar\w*|install\w*|review\w*|avis|first|last|premiere?|derniere?)\b/;
const MADE = ["order_created", "purchase"];
/** When what was ordered was paid for: no page of a shop on the way to an order. */
const PAID =
  /^(?:paid|settled)(?: (?:at|on|date))?$|^date (?:paid|settled)$|^(?:last )?payment (?:date|received(?: at| on)?)$|^(?:date (?:de |du )?(?:dernier )?(?:paiement|reglement|encaissement)|(?:payee?|reglee?|encaissee?) le)$/;
/** When a draft became the document. */
const FINALIZED = /^(?:finali[sz]ed?|finalisee?|billed)(?: at| on| le| date)?$/;

/** "Invoice closed at" beside "Invoice created at" is of the same order: a date that names it and nothing that was done is no second one. */
function withoutEchoes(
  table: Table,
  { profiles }: Roles,
  columns: readonly number[],
  event: (column: number) => string,
): readonly number[] {
  if (!columns.some((column) => MADE.includes(event(column)))) return columns;
  return columns.filter((column) => {
    const profile = profiles[column];
    const name = profile?.names[0] ?? "";
    if (profile === undefined || event(column) !== table.header[column]) return true;
    return (
      !isCalled(profile, FINALIZED) && !isCalled(profile, PAID) && (!ORDERED.test(name) || OF_MORE.test(name))
    );
  });
}

/** Filled on one row at least: of one thing, and no two ways to name the same column. */
function areTogether(table: Table, one: number, two: number): boolean {
  return table.rows.some((cells) => !isNull(cells[one] ?? "") && !isNull(cells[two] ?? ""));
}

function chanceTold(table: Table, { profiles }: Roles, ends: Ends): Problem[] {
  const column = ends[0]?.only.column ?? -1;
  return isChance(profiles[column])
    ? [problem("deals-by-probability", table.file, { column: table.header[column] ?? null })]
    : [];
}

/** Tickets with an order's number: the day they were made is that of the order. */
function isOrderOfPasses(profile: ColumnProfile, { keys }: Roles, subject: Subject | null): boolean {
  const isOrdered = subject === "pass" && keys.some(({ kind }) => kind === "order");
  return (
    isOrdered &&
    /^(?:date (?:de )?creation|creation date|created(?: at| on)?|creee? le)$/.test(profile.names[0] ?? "")
  );
}

function eventAt(profile: ColumnProfile, header: string, roles: Roles, subject: Subject | null): string {
  if (isService(profile, roles)) return "consultation";
  if (isBroughtBack(profile, roles)) return "restitution";
  if (isOrderOfPasses(profile, roles, subject)) return "order_created";
  const meeting = meetingAt(profile, roles, subject);
  if (meeting !== null) return meeting;
  if (isTakenOut(profile, roles, subject)) return "souscription";
  if (isEnquiry(profile, roles, subject)) return "demande de contact";
  return happening(profile, header, subject, plainHappening(roles));
}

/**
 * Deals and quotes that a state calls won, or lost, and no date: they end on the only date there is, and it is told. Nothing would say otherwise
 * that any of them was won; or, where "Date de signature" tells of those that were won alone, that any was lost.
 */
function wonOtherwise(
  table: Table,
  roles: Roles,
  columns: readonly number[],
  told: (column: number) => string,
  report: Problem[],
) {
  if (columns.some((column) => CLOSING.test(roles.profiles[column]?.names[0] ?? ""))) return [];
  const endings = columns.filter((column) => DEAL_ENDS.includes(told(column)));
  const dated = columns.filter((one) => !endings.includes(one));
  const isSent = (one: number) =>
    /\b(?:envoi|envoyee?|sent|relance)\b/.test(roles.profiles[one]?.names[0] ?? "");
  const ends = endsOf(roles)?.filter(({ event, only }) => isUndated(table, endings, told, event, only)) ?? [];
  // "Date d'effet", which those that ended so never have, dates nothing of them.
  const isTheirs = (one: number) => ends.length === 0 || ends.some(({ only }) => isOn(table, one, only));
  const [begun, ...others] = dated.filter((one) => !isSent(one) && isTheirs(one));
  const status = ends[0]?.only.column;
  if (begun === undefined || others.length > 0 || status === undefined) return [];
  // Beside the day of a signature, what was sent and lost ended after it was sent.
  const sent = endings.length === 0 ? undefined : dated.filter(isSent).at(-1);
  const texts = ends.flatMap(({ only }) => only.texts);
  const lost = table.rows.filter((cells) => texts.includes(fold(cells[status] ?? "")));
  const column = sent !== undefined && lost.every((cells) => !isNull(cells[sent] ?? "")) ? sent : begun;
  const where = { column: table.header[status] ?? null };
  const found = table.header[column] ?? null;
  report.push(
    ...chanceTold(table, roles, ends),
    endings.length === 0
      ? problem("deals-dated-otherwise", table.file, { ...where, found })
      : problem("deals-partly-dated", table.file, {
          ...where,
          found,
          values: { states: texts.join(" \u00B7 ") },
        }),
  );
  return ends.map(({ event, only }) => ({ column, event: { text: event }, only }));
}

function isOn(table: Table, column: number, { column: status, texts }: Standing): boolean {
  const isOf = (cell: string) => (texts.includes("*") ? !isNull(cell) : texts.includes(fold(cell)));
  return table.rows.some((cells) => isOf(cells[status] ?? "") && !isNull(cells[column] ?? ""));
}

const DEAL_ENDS = ["deal_won", "deal_lost"];

/** Of an end that no date tells, and whose rows have no other end's date. */
function isUndated(
  table: Table,
  endings: readonly number[],
  told: (column: number) => string,
  event: string,
  { column, texts }: Standing,
): boolean {
  if (endings.some((ending) => told(ending) === event)) return false;
  const isOf = (cell: string) => (texts.includes("*") ? !isNull(cell) : texts.includes(fold(cell)));
  const rows = table.rows.filter((cells) => isOf(cells[column] ?? ""));
  return rows.every((cells) => endings.every((ending) => isNull(cells[ending] ?? "")));
}
