// Amplitude, events. In: one row per event. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const amplitudeEvents = namedShape({
  id: "amplitude-events",
  names: { fr: "Événements Amplitude", en: "Amplitude events" },
  tool: "Amplitude",
  source: "amplitude",
  utc: true,
  signature: ["amplitude_id", "event_type", "event_time"],
});
