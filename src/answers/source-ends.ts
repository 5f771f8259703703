// Sources that have ended, as people call them. In: the site. Out: name, last day, and the stages of which a part is missing since.
import type { Language } from "../words/format.ts";
import type { EndedSource } from "../words/source-ends.ts";
import { sourceName, stageName } from "./names.ts";
import type { Site } from "./site.ts";

export function endedSources(site: Site, language: Language): EndedSource[] {
  return site.source_ends
    .filter(({ is_ended }) => is_ended)
    .map(({ source, last_day, missing }) => ({
      name: sourceName(site, source),
      last_day,
      missing: missing.map(({ stage, share }) => ({ stage: stageName(site, stage, language), share })),
    }));
}
