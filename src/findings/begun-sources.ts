// Sources that begin between two quarters. In: the site and the two. Out: those that one of them has and the other lacks, and whether a place can be compared.
import type { Site } from "../answers/site.ts";
import { comparedDays, type Windows } from "./compared-days.ts";
import type { Pair } from "./statistics.ts";

export type BegunSite = Windows & Pick<Site, "source_ends">;
/** The stages in order, and the one that is the goal. */
export type Way = { readonly stages: readonly { readonly id: string }[]; readonly goal_stage: string };
export type BegunSource = Site["source_ends"][number] & {
  readonly begins: NonNullable<Site["source_ends"][number]["begins"]>;
};

export const isBegun = (source: Site["source_ends"][number]): source is BegunSource => source.begins !== null;

/**
 * Where visits are exported since April and contracts for ten years, everybody "reached" the contract in March: nothing moved but the exports.
 * Both quarters lack a source that begins once the later one's last entrants had their whole window; both have one that was there
 * when the earlier began, but for a pause as long as its own.
 */
export function begunBetween(site: BegunSite, pair: Pair): readonly BegunSource[] {
  const days = comparedDays(site, pair);
  return site.source_ends
    .filter(isBegun)
    .filter(({ begins }) => lacks(begins, days.start) && begins.first_day <= days.known);
}

/** Whether a time that begins on a day (ISO) lacks the source, at least for a part. */
export const lacks = ({ hidden_from }: BegunSource["begins"], start: string): boolean => hidden_from > start;

/** Whether it tells of a stage on the way to the goal: then who enters, and how far they come, are not the same people before and since. */
export function isOnTheWay({ begins }: BegunSource, { stages, goal_stage }: Way): boolean {
  const at = (id: string) => stages.findIndex((stage) => stage.id === id);
  return begins.told.some(({ stage }) => at(stage) <= at(goal_stage));
}

/** Stages whose shares do not compare: all, where one of the sources is on the way to the goal; else those it tells of. */
export function begunStages(begun: readonly BegunSource[], way: Way): ReadonlySet<string> {
  const told = begun.some((source) => isOnTheWay(source, way))
    ? way.stages.map(({ id }) => id)
    : begun.flatMap(({ begins }) => begins.told.map(({ stage }) => stage));
  return new Set(told);
}
