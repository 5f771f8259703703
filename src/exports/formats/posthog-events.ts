// PostHog, events. In: one row per event. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const posthogEvents = namedShape({
  id: "posthog-events",
  names: { fr: "Événements PostHog", en: "PostHog events" },
  tool: "PostHog",
  source: "posthog",
  signature: [
    "event",
    "distinct_id",
    "timestamp",
    ["elements_chain", "properties.$session_id", "properties.$current_url"],
  ],
});
