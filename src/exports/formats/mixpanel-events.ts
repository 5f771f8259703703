// Mixpanel, events. In: one row per event, with or without the dollars of its own columns. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const mixpanelEvents = namedShape({
  id: "mixpanel-events",
  names: { fr: "Événements Mixpanel", en: "Mixpanel events" },
  tool: "Mixpanel",
  source: "mixpanel",
  signature: [
    "event",
    "time",
    ["distinct id", "distinct_id", "$distinct_id"],
    ["$insert_id", "insert_id", "mp_country_code"],
  ],
});
