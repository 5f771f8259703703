// Shape "events": an id, a time, a name of what happened or the page it happened on. In: a table and its roles. Out: an interaction per row, or null.
import type { Problem } from "../../problem.ts";
import { isNull, type Table } from "../../rows/table.ts";
import { withClock } from "../clock-column.ts";
import type { Cell, InteractionsReading } from "../meaning.ts";
import { isCalled, meets } from "../profile.ts";
import { stateWords } from "../state-words.ts";
import { timeCell } from "../time-cell.ts";
import { isMoment, mainTime } from "./main-time.ts";
import type { Roles } from "./roles.ts";

/** What a row without a name, but with a page, tells. */
const PAGE_VIEW = "page_view";
/** Words for the sort of thing that happened; beside them a name says it better. */
const TYPE = /\b(?:type|category|categorie|event)\b/;
const NAME = /\b(?:name|nom|text|label)\b/;

/** `event` says which column, or what, names the event. */
export function eventReading(
  table: Table,
  roles: Roles,
  event: Cell,
  report: Problem[],
): InteractionsReading | null {
  const at = mainTime(roles.profiles, roles.times);
  if (at === null) return null;
  const date = timeCell(table, at, "local", report);
  if (date === null) return null;
  return {
    kind: "interactions",
    time: withClock(table, date, "local", report),
    event,
    ...(roles.page === null ? {} : { page: { column: roles.page } }),
    ...(roles.pageInside === null ? {} : { page: roles.pageInside }),
    ...(roles.channel === null ? {} : { channel: { column: roles.channel } }),
    ...(roles.device === null ? {} : { device: { column: roles.device } }),
  };
}

/** Columns that could each be the name of the event, where none stands behind another; one at most is no question. */
export function rivalsOf(table: Table, roles: Roles): number[] {
  const [best, ...others] = ranked(roles);
  if (best === undefined) return [];
  return [best, ...others.filter((column) => !standsBehind(table, roles, best, column))];
}

/** Its name, else its type, else a page view; null where nothing names what happened. */
export function eventCell(table: Table, roles: Roles): Cell | null {
  const columns = ranked(roles);
  const [best] = columns;
  const { page } = roles;
  const isPaged = page !== null && (roles.profiles[page]?.texts.length ?? 0) > 0;
  if (best === undefined) return isPaged && isOfPages(roles) ? { text: PAGE_VIEW } : null;
  const unnamed = table.rows.filter((cells) => columns.every((column) => isNull(cells[column] ?? "")));
  const onPages = page !== null && unnamed.some((cells) => !isNull(cells[page] ?? ""));
  const isWhole = (roles.profiles[best]?.texts.length ?? 0) === table.rows.length;
  if (isWhole || (columns.length === 1 && !onPages)) return { column: best };
  return { columns, otherwise: onPages ? PAGE_VIEW : "" };
}

/** Two columns that go together value by value say one thing. A type stands behind a name. */
function standsBehind(table: Table, { profiles }: Roles, best: number, column: number): boolean {
  const profile = profiles[column];
  const isType = profile !== undefined && isCalled(profile, TYPE) && !isCalled(profile, NAME);
  const isNamed = profiles[best] !== undefined && isCalled(profiles[best], NAME);
  if (isType && isNamed) return true;
  return meets(table, best, column) <= 1 && meets(table, column, best) <= 1;
}

/** Names before types, in file order otherwise; what was done ("event_action") before what it was done to ("event_name"). */
function ranked({ profiles, events }: Roles): number[] {
  const called = (column: number, pattern: RegExp) =>
    profiles[column] !== undefined && isCalled(profiles[column], pattern);
  const names = events.filter((column) => called(column, NAME));
  const deeds = names.length > 0 ? events.filter((column) => called(column, /^(?:\w+ )?event action$/)) : [];
  return [...new Set([...deeds, ...names, ...events])];
}

const NAMES_PAGES = /^(?:pages?|(?:post )?page ?name|nom de (?:la )?page)$/;

/** Addresses beside a visitor or a visit are a log of pages; beside an order's number they are where it came from. */
function isOfPages({ keys, profiles, page }: Roles): boolean {
  const texts = page === null ? [] : (profiles[page]?.texts ?? []);
  const addresses = texts.filter((text) => /^(?:\/|[a-z]+:\/\/)/i.test(text)).length;
  const things = keys.filter(({ kind }) => ["order", "ticket", "deal"].includes(kind));
  // Of the pages of a visitor one is where something was ordered.
  const isRare = things.every(({ column }) => (profiles[column]?.texts.length ?? 0) * 2 < texts.length);
  const isVisited = keys.some(({ kind }) => kind === "visitor" || kind === "device");
  const isNamed = isVisited && page !== null && NAMES_PAGES.test(profiles[page]?.names[0] ?? "");
  return (isNamed || addresses * 2 > texts.length) && (things.length === 0 || (isVisited && isRare));
}

/**
 * "Évènement: Journée régionale" names the congress attended, not what happened: each customer has one of them, of a few, and the date
 * says the rest ("Date du scan").
 */
export function namesAnOccasion(table: Table, roles: Roles, event: number): boolean {
  const at = mainTime(roles.profiles, roles.times);
  const profile = roles.profiles[event];
  const date = at === null ? undefined : roles.profiles[at];
  const [key] = roles.keys;
  if (profile === undefined || date === undefined || key === undefined || !isMoment(date)) return false;
  if (isOfTickets(roles) && TICKETED.test(profile.names[0] ?? "")) return true;
  if (isOfInscriptions(roles, date.names[0] ?? "") && SIGNED_UP_FOR.test(profile.names[0] ?? "")) return true;
  const people = roles.profiles[key.column]?.distinct ?? 0;
  const saysMore =
    !/^(?:date|time|jour|timestamp|datetime|horodatage|date heure|event date|date de l'evenement|created at|date ?time)$/.test(
      date.names[0] ?? "",
    );
  return (
    saysMore &&
    OCCASION_NAME.test(profile.names[0] ?? "") &&
    people >= 20 &&
    profile.distinct * 10 <= people &&
    meets(table, key.column, event) <= 1.05
  );
}

const OCCASION_NAME = /^(?:events?|evenement|event (?:name|title)|nom de l'evenement)$/;

const SIGNED_UP_FOR = /^(?:activite|activity)$/;

/** "Activité: Judo" of an inscription is what somebody signed up for. */
function isOfInscriptions({ keys }: Roles, date: string): boolean {
  return keys[0]?.kind === "pass" && /\b(?:inscription|inscrite?|registration|registered)\b/.test(date);
}

const TICKETED = /^(?:event (?:name|title)|nom de l'evenement)$/;

/** Tickets that were ordered: whatever their number, "Event Name" is what they are for. */
function isOfTickets({ keys, profiles }: Roles): boolean {
  const isOrdered = keys.some(({ kind }) => kind === "order");
  const sold =
    /\b(?:attendees?|participants?|ticket (?:type|name|class)|type de billet|billets?|check(?:ed)? ?in)\b/;
  return isOrdered && profiles.some(({ names }) => sold.test(names[0] ?? ""));
}

const PAID =
  /^(?:payments?|paiements?|reglements?|encaissements?|charges?|captures?|captured|settled|card payments?)$/;
const OF_MONEY =
  /^(?:payments?|paiements?|reglements?|encaissements?|charges?|captures?|card payments?|sales?|ventes?|refunds?|(?:partial |payment )?refunds?|remboursements?|avoirs?|credit notes?|charge ?backs?|voids?|returns?|retours?|adjustments?|payouts?|stripe fees?|(?:card )?verifications?|(?:pre ?)?authori[sz](?:ations?|ed)|autorisations?|captured|settled|received|sent ?for ?\w+|refused|declined|expired|cancell?(?:ed|ations?)|disputes?|payment failed|(?:payment )?reversals?|transfers?|topups?)$/;
const WORTH = /\b(?:amount|montant|total|sales|collected|encaisse|prix|price|net|gross|brut)\b/;

const INVOICED = /^(?:(?:sales? )?invoices?|factures?(?: client)?|charges?)$/;
const CREDITED = /^(?:credits?|(?:sales? )?credit (?:notes?|memos?)|avoirs?|notes? de credit)$/;

/** "Payment, Refund" of a till: each payment is something bought, and what was given back is a sort of it. On a site a payment is a page on the way. */
export function namesPayments({ profiles, keys }: Roles, event: number): boolean {
  const texts = [...new Set(profiles[event]?.texts.map(stateWords))];
  const isWorth = profiles.some(({ names, texts: cells }) => WORTH.test(names[0] ?? "") && cells.length > 0);
  if (!isWorth || texts.length < 2) return false;
  // Debits and credits of a customer's own account are nothing that was ordered.
  const isOrdered = keys.some(({ kind }) => kind === "order");
  const isInvoice = (text: string) => INVOICED.test(text) || (isOrdered && /^debits?$/.test(text));
  const isBack = (text: string) => CREDITED.test(text);
  if (texts.every((text) => isInvoice(text) || isBack(text)))
    return texts.some(isInvoice) && texts.some(isBack);
  return texts.some((text) => PAID.test(text)) && texts.every((text) => OF_MONEY.test(text));
}
