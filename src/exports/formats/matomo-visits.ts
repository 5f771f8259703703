// Matomo, the visits log. In: one row per visit, its actions side by side: "url (actionDetails 0)", "url (actionDetails 1)"… Out: one interaction per action.
import type { InteractionsReading } from "../meaning/meaning.ts";
import { attributesOf, keysOf, optionalCell } from "../meaning/meaning-parts.ts";
import { timeCell } from "../meaning/time-cell.ts";
import type { Problem } from "../problem.ts";
import { find, type Table } from "../rows/table.ts";
import type { Format } from "./format.ts";

const TIME = /^timestamp \(actiondetails (\d+)\)$/;

export const matomoVisits: Format = {
  id: "matomo-visits",
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
      keys: keysOf(table, { customer: ["userid"], visitor: ["visitorid"] }),
      readings: [...readings, ...attributesOf(table, { country: ["country"], language: ["language"] })],
      exclude: [],
      continues: false,
    };
  },
};

/** Visits are shorter than the longest one: most rows have no such action. */
function action(table: Table, at: number, place: string, report: Problem[]): InteractionsReading[] {
  const time = timeCell(table, at, "utc", report);
  const type = find(table, `type (actiondetails ${place})`);
  if (time === null) return [];
  return [
    {
      kind: "interactions",
      time,
      event: type === null ? { text: "action" } : { column: type },
      ...optionalCell(table, "page", `url (actiondetails ${place})`),
      ...optionalCell(table, "channel", "referrertype"),
      ...optionalCell(table, "device", "devicetype"),
    },
  ];
}
