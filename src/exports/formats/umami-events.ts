// Umami, events (`website_event`). In: one row per page view (type 1) or event (type 2), times in UTC. Out: one interaction per row.
import { attributesOf, keysOf, optionalCell } from "../meaning/meaning-parts.ts";
import { timeCell } from "../meaning/time-cell.ts";
import { find } from "../rows/table.ts";
import type { Format } from "./format.ts";

export const umamiEvents: Format = {
  id: "umami-events",
  names: { fr: "Événements Umami", en: "Umami events" },
  tool: "Umami",
  signature: ["website_id", "session_id", "event_type", "event_name", "created_at"],
  read(table, report) {
    const name = find(table, "event_name");
    const at = find(table, "created_at");
    const time = at === null ? null : timeCell(table, at, "utc", report);
    if (name === null || time === null) return null;
    return {
      format: "umami-events",
      source: "umami",
      // What Umami calls a session is one visitor of a month; `visit_id` is a visit.
      keys: keysOf(table, { customer: ["distinct_id"], visitor: ["session_id"] }),
      readings: [
        {
          kind: "interactions",
          time,
          event: { columns: [name], otherwise: "page_view" },
          ...optionalCell(table, "page", "url_path", "page_path"),
          ...optionalCell(table, "channel", "utm_medium", "utm_source", "referrer_domain"),
          ...optionalCell(table, "device", "device"),
        },
        ...attributesOf(table, { country: ["country"], language: ["language"] }),
      ],
      exclude: [],
      continues: false,
    };
  },
};
