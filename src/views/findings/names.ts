// Names of what ids stand for. In: an id and the site. Out: its name in one language; the id itself if a damaged site.json forgot it.
import type { Site } from "../../answers/site.ts";
import type { Language } from "../../words/format.ts";

export function stageName(id: number, site: Site, language: Language): string {
  return site.stages.find((one) => one.id === id)?.names[language] ?? String(id);
}

export function touchpointName(id: number, site: Site, language: Language): string {
  return site.touchpoints.find((one) => one.id === id)?.names[language] ?? String(id);
}
