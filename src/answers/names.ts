// Names of ids in a table. In: the site. Out: how a touchpoint, a stage, a node or a group is called.

import type { Language } from "../words/format.ts";
import { groupWords } from "../words/funnel.ts";
import { nodeWords, type Terminal } from "../words/paths.ts";
import type { NodeName } from "./rows.ts";
import type { Site } from "./site.ts";

export function touchpointName(site: Site, id: string, language: Language): string {
  return site.touchpoints.find((one) => one.id === id)?.names[language] ?? id;
}

/** A theme is known by the name that its own language gave it. */
export function themeName(site: Pick<Site, "themes">, theme: string, language: Language): string {
  const english = site.themes.find(({ name }) => name === theme)?.name_en;
  return language === "en" ? (english ?? theme) : theme;
}

export function stageName(site: Site, id: string, language: Language): string {
  return site.stages.find((one) => one.id === id)?.names[language] ?? id;
}

/** Where something is measured: at a stage or at a touchpoint. */
export function placeAt(
  site: Site,
  { level, place }: { readonly level: "stage" | "touchpoint"; readonly place: string },
  language: Language,
): string {
  return level === "stage" ? stageName(site, place, language) : touchpointName(site, place, language);
}

/** Of either: an id that a stage shares with a touchpoint is the touchpoint's. */
export function anyPlaceName(site: Site, id: string, language: Language): string {
  const isTouchpoint = site.touchpoints.some((one) => one.id === id);
  return isTouchpoint ? touchpointName(site, id, language) : stageName(site, id, language);
}

/** A tool by its own name; what a company calls its source stays as it was written. */
export function sourceName({ tools }: Pick<Site, "tools">, source: string): string {
  return tools[source] ?? source;
}

export function nodeName(site: Site, node: NodeName, members: number | null, language: Language): string {
  const words = nodeWords[language];
  if (node === "others") return members === null ? words.othersAlone : words.others(members);
  if (Object.hasOwn(words.kinds, node)) return words.kinds[node as Terminal];
  return touchpointName(site, node, language);
}

/** Personas and segments by id; a channel is its own name. */
export function groupName(
  site: Site,
  by: "persona" | "segment" | "channel",
  group: string,
  language: Language,
): string {
  if (by === "channel") {
    const channel = site.touchpoints
      .map((one) => one.channel)
      .find((names) => names.fr === group || names.en === group);
    return channel?.[language] ?? group;
  }
  const groups = by === "persona" ? site.personas : site.segments;
  return (
    groups.find((one) => one.id === group)?.names[language] ??
    (group === "" ? groupWords[language].none : group)
  );
}
