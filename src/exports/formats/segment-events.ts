// Segment, pages and tracks as a warehouse has them. In: one row per page view or event, its moment told five times. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const segmentEvents = namedShape({
  id: "segment-events",
  names: { fr: "Événements Segment", en: "Segment events" },
  tool: "Segment",
  source: "segment",
  utc: true,
  signature: ["anonymous_id", "received_at", "sent_at", "original_timestamp"],
});
