// Google Analytics 4, events flattened from BigQuery. In: one row per event, times in microseconds since 1970 UTC. Out: one interaction per row.
import { attributesOf, keysOf, optionalCell } from "../meaning/meaning-parts.ts";
import { timeCell } from "../meaning/time-cell.ts";
import { find } from "../rows/table.ts";
import type { Format } from "./format.ts";

export const ga4Events: Format = {
  id: "ga4-events",
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
          ...optionalCell(
            table,
            "page",
            "page_location",
            "event_params.page_location",
            "event_params_page_location",
          ),
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

const MEDIUM = ["session_medium", "traffic_source_medium", "traffic_source.medium", "medium"];
const SOURCE = ["session_source", "traffic_source_source", "traffic_source.source", "source"];
