// A report of totals. In: its table. Out: which column names the page or the event that each row counts, and which counts it; null where neither is told.
import { readNumber } from "../cells/rating.ts";
import { type Table, values } from "../rows/table.ts";
import { plainHeader } from "./header-words.ts";

export type CountedUnit = "views" | "events" | "visits" | "people";
export type Totals = {
  readonly of: "page" | "event";
  readonly column: number;
  readonly count: number;
  readonly unit: CountedUnit;
};

const PAGE =
  /^(?:page|pages|url|page path(?: and screen class| query string.*)?|chemin de la page(?: et classe de l'ecran)?|page url|entry page|exit page|landing page(?: query string)?|page de destination.*|label|libelle|adresse)$/;
const EVENT = /^(?:event name|nom de l'evenement|event|evenement|event action)$/;
/** What a row counts, the fullest count first: a page is seen more often than it has visitors. */
const COUNTS: readonly (readonly [CountedUnit, RegExp])[] = [
  [
    "views",
    /^(?:views|vues|page ?views|pages vues|nb hits|hits|impressions de page|vues de (?:la )?pages?|screen views)$/,
  ],
  ["events", /^(?:event count|nombre d'evenements|nb events|events|evenements|total events)$/],
  [
    "visits",
    /^(?:sessions|visits|visites|nb visits|entrances|entrees|entry nb visits|visits(?: count)?|exits|sorties)$/,
  ],
  [
    "people",
    /^(?:visitors|visiteurs|unique visitors|visiteurs uniques|users|utilisateurs|active users|utilisateurs actifs|nb uniq visitors|uniques?)$/,
  ],
];
const ADDRESS = /^(?:\/|[a-z]+:\/\/|[\w-]+\.[a-z]{2,}\/|[\w-]+(?:\/[\w.-]*)+$)/i;

export function totalsIn(table: Table): Totals | null {
  const names = table.header.map(plainHeader);
  const column = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const event = column(EVENT);
  const page = names.findIndex((name, at) => PAGE.test(name) && isOfAddresses(table, at));
  const place = event >= 0 ? event : page;
  if (place < 0) return null;
  for (const [unit, pattern] of COUNTS) {
    const count = column(pattern);
    if (count >= 0 && values(table, count).some(({ text }) => countIn(text) !== null))
      return { of: event >= 0 ? "event" : "page", column: place, count, unit };
  }
  return null;
}

/** "1 234", "1,234" and "1234" are one count; a part of one is none. */
export function countIn(text: string): number | null {
  const plain = text.trim().replace(/(?<=\d)[\s\u00A0\u202F,](?=\d{3}(?!\d))/g, "");
  const number = readNumber(plain);
  return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}

function isOfAddresses(table: Table, column: number): boolean {
  const found = values(table, column);
  return found.filter(({ text }) => ADDRESS.test(text)).length * 2 > found.length;
}
