// Where an event may be placed. In: the site. Out: its stages and its channels, the usual ones last.
import type { Site } from "../../answers/site.ts";
import { CHANNELS } from "../../company/defaults/channels.ts";
import type { Language } from "../../words/format.ts";
import type { Places } from "./ask/PlaceEvents.tsx";

export function placesOf({ stages, touchpoints }: Site, language: Language): Places {
  const known = touchpoints.filter(({ stage }) => stage !== null).map(({ channel }) => channel[language]);
  const usual = Object.values(CHANNELS).map((names) => names[language]);
  return {
    stages: stages.map(({ names }) => names[language]),
    channels: [...new Set([...known, ...usual])],
  };
}
