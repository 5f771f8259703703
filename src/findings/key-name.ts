// What the key of a finding is called. In: a key that a file kept, maybe of a place that is no more. Out: its measure and its place as people read them.
import { stageName, touchpointName } from "../answers/names.ts";
import type { Site } from "../answers/site.ts";
import { findingWords } from "../words/findings.ts";
import type { Language } from "../words/format.ts";

/** "S’arrêtent là · Panier mobile": a place that the site does not know is told by its id. */
export function keyName(key: string, site: Site, language: Language): string {
  const { measures } = findingWords[language];
  const [measure = "", place = ""] = key.split("/");
  const id = place.replace(/^stage-/, "");
  const isStage = site.stages.some((stage) => stage.id === id);
  const name = isStage ? stageName(site, id, language) : touchpointName(site, id, language);
  return `${measures[measure as keyof typeof measures]} · ${name}`;
}
