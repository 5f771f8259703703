// What the team could do, by what it brings and what it costs. In: the notes of its map. Out: opportunities in four named quadrants.
import type { Site } from "../answers/site.ts";

export type Opportunity = Site["map"][number];
/** now: much for little. project: much for more. aside: little for little. later: little for more. unsorted: the team has not said. */
export type Quadrant = "now" | "project" | "aside" | "later" | "unsorted";

export const QUADRANTS: readonly Quadrant[] = ["now", "project", "aside", "later", "unsorted"];

/** Middling value counts as much, middling effort as more: what is called quick must be so. */
export function quadrantOf({ value, effort }: Pick<Opportunity, "value" | "effort">): Quadrant {
  if (value === null || effort === null) return "unsorted";
  if (value >= 2) return effort === 1 ? "now" : "project";
  return effort === 1 ? "aside" : "later";
}

export function opportunitiesOf({ map }: Pick<Site, "map">): readonly Opportunity[] {
  return map.filter(({ lane }) => lane === "opportunities");
}

/** At a touchpoint, and at its stage where no touchpoint is named. */
export function opportunitiesAt(
  touchpoint: string,
  site: Pick<Site, "map" | "touchpoints">,
): readonly Opportunity[] {
  const stage = site.touchpoints.find(({ id }) => id === touchpoint)?.stage ?? null;
  return opportunitiesOf(site).filter((one) =>
    one.touchpoint === null ? one.stage === stage : one.touchpoint === touchpoint,
  );
}
