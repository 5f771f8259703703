// Matomo, the visits log. In: one row per visit, its actions side by side: "url (actionDetails 0)", "url (actionDetails 1)"… Out: one interaction per action.
import type { InteractionsReading, Key } from "../meaning/meaning.ts";
import { attributesOf, keysOf, optionalCell } from "../meaning/meaning-parts.ts";
import { timeCell } from "../meaning/time-cell.ts";
import type { Problem } from "../problem.ts";
import { find, type Table, values } from "../rows/table.ts";
import type { Format } from "./format.ts";

const ORDER = /^orderid \(actiondetails \d+\)$/;
const TIME = /^timestamp \(actiondetails (\d+)\)$/;

export const matomoVisits: Format = {
  id: "matomo-visits",
  names: { fr: "Visites Matomo", en: "Matomo visits" },
  tool: "Matomo",
  signature: ["idvisit", "visitorid", TIME],
  read(table, report) {
    const readings = table.folded.flatMap((header, column) => {
      const place = TIME.exec(header)?.[1];
      return place === undefined ? [] : action(table, column, place, report);
    });
    if (readings.length === 0) return null;
    return {
      format: "matomo-visits",
      source: "matomo",
      keys: [...keysOf(table, { customer: ["userid"], visitor: ["visitorid"] }), ...orders(table)],
      readings: [...readings, ...attributesOf(table, { country: ["country"], language: ["language"] })],
      exclude: [],
      continues: false,
    };
  },
};

/** Each order of the visit, by its number: the shop's own books know it. */
function orders(table: Table): Key[] {
  return table.folded.flatMap((header, column) => {
    const isFilled = ORDER.test(header) && values(table, column).length > 0;
    return isFilled ? [{ kind: "order", column }] : [];
  });
}

/** Visits are shorter than the longest one: most rows have no such action. */
function action(table: Table, at: number, place: string, report: Problem[]): InteractionsReading[] {
  const time = timeCell(table, at, "utc", report);
  if (time === null) return [];
  // An event is called by its action; Matomo's own types ("action", "ecommerceOrder") name the rest.
  const named = ["eventaction", "eventname", "type"].flatMap((name) => {
    const column = find(table, `${name} (actiondetails ${place})`);
    return column === null ? [] : [column];
  });
  return [
    {
      kind: "interactions",
      time,
      event: { columns: named, otherwise: "action" },
      ...optionalCell(table, "page", `url (actiondetails ${place})`),
      ...optionalCell(table, "channel", "referrertype"),
      ...optionalCell(table, "device", "devicetype"),
    },
  ];
}
