// Google Analytics 4, events flattened from BigQuery. In: one row per event, times in microseconds since 1970 UTC. Out: one interaction per row.

import type { Cell } from "../meaning/meaning.ts";
import { attributesOf, keysOf, optionalCell } from "../meaning/meaning-parts.ts";
import { timeCell } from "../meaning/time-cell.ts";
import { find, type Table } from "../rows/table.ts";
import type { Format } from "./format.ts";

export const ga4Events: Format = {
  id: "ga4-events",
  names: { fr: "Événements Google Analytics 4", en: "Google Analytics 4 events" },
  tool: "Google Analytics 4",
  signature: ["event_timestamp", "event_name", "user_pseudo_id"],
  read(table, report) {
    const event = find(table, "event_name");
    const at = find(table, "event_timestamp");
    const time = at === null ? null : timeCell(table, at, "utc", report);
    if (event === null || time === null) return null;
    return {
      format: "ga4-events",
      source: "ga4",
      keys: keysOf(table, { customer: ["user_id"], visitor: ["user_pseudo_id"] }),
      readings: [
        {
          kind: "interactions",
          time,
          event: { column: event },
          ...pageCell(table),
          ...optionalCell(table, "channel", ...MEDIUM, ...SOURCE),
          ...optionalCell(table, "device", "device_category", "device.category"),
        },
        ...attributesOf(table, { country: ["geo_country", "geo.country"] }),
      ],
      exclude: [],
      continues: false,
    };
  },
};

const PAGE = ["page_location", "event_params.page_location", "event_params_page_location"];
const PARAMETER = /^event_params[._](\d+)[._]key$/;

/** A column of its own, or the value beside the parameter of that name, whose place changes from row to row. */
function pageCell(table: Table): { readonly page?: Cell } {
  const own = optionalCell(table, "page", ...PAGE);
  const pairs = table.folded.flatMap((header, key) => {
    const place = PARAMETER.exec(header)?.[1];
    const value = new RegExp(`^event_params[._]${place}[._]value(?:[._]string_value)?$`);
    const values = table.folded.flatMap((other, column) => (value.test(other) ? [column] : []));
    return place === undefined || values.length === 0 ? [] : [{ key, values }];
  });
  return own.page !== undefined || pairs.length === 0 ? own : { page: { named: "page_location", pairs } };
}

const MEDIUM = ["session_medium", "traffic_source_medium", "traffic_source.medium", "medium"];
const SOURCE = ["session_source", "traffic_source_source", "traffic_source.source", "source"];
