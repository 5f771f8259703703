// One finding a cause. In: proven changes, the most important first, and which journeys they share. Out: for each, the one that leads its cause.
import type { Level, Measure } from "../answers/finding.ts";
import type { OverlapRow } from "./statistics.ts";

export type Proven = {
  readonly key: string;
  readonly measure: Measure;
  readonly level: Level;
  readonly place: number;
  readonly verdict: "up" | "down";
};

/** Number of a touchpoint → the number of its stage, and its channel. */
export type PlacesByNumber = ReadonlyMap<number, { readonly stage: number | null; readonly channel: string }>;

/** Key → key of the leader of its cause. The first of the list leads; each other joins the first leader it belongs to, or leads. */
export function causesOf(
  proven: readonly Proven[],
  places: PlacesByNumber,
  overlaps: readonly OverlapRow[],
): Map<string, string> {
  const shared = sharedJourneys(overlaps);
  const ordered = behindItsChannel(proven, places);
  const leaders: Proven[] = [];
  const causes = new Map<string, string>();
  for (const one of ordered) {
    const ofChannel = ordered.find((other) => isSameChannel(one, other, places));
    const leader = leaders.find((earlier) => isSamePlace(one, earlier, places) || shared(one, earlier));
    const cause = causes.get(ofChannel?.key ?? "") ?? leader?.key ?? one.key;
    if (cause === one.key) leaders.push(one);
    causes.set(one.key, cause);
  }
  return causes;
}

/** A volume never leads where a stop or a feeling of its channel is proven: it comes after all others. */
function behindItsChannel(proven: readonly Proven[], places: PlacesByNumber): Proven[] {
  const follows = (one: Proven) =>
    one.measure === "volume" && proven.some((other) => isSameChannel(one, other, places));
  return [...proven.filter((one) => !follows(one)), ...proven.filter(follows)];
}

function isSameChannel(one: Proven, other: Proven, places: PlacesByNumber): boolean {
  if (one.measure !== "volume" || other.level !== "touchpoint") return false;
  if (other.measure !== "stops" && other.measure !== "feeling") return false;
  const channel = places.get(one.place)?.channel;
  return channel !== undefined && channel === places.get(other.place)?.channel;
}

/** The same touchpoint or stage, or a touchpoint and its stage. */
function isSamePlace(one: Proven, other: Proven, places: PlacesByNumber): boolean {
  if (one.level === other.level) return one.place === other.place;
  const [touchpoint, stage] = one.level === "touchpoint" ? [one, other] : [other, one];
  return places.get(touchpoint.place)?.stage === stage.place;
}

/**
 * True where half of the journeys in the state that `one` is about also passed the earlier finding's touchpoint, or missed
 * the stage that an earlier finding says is missed. What got better and what got worse are two things.
 */
function sharedJourneys(overlaps: readonly OverlapRow[]): (one: Proven, earlier: Proven) => boolean {
  const counts = new Map<string, number>();
  for (const { measure, level, place, touchpoint, n } of overlaps) {
    const key = `${measure} ${level} ${place} ${touchpoint}`;
    counts.set(key, (counts.get(key) ?? 0) + n);
  }
  const count = ({ measure, level, place }: Proven, touchpoint: number) =>
    counts.get(`${measure} ${level} ${place} ${touchpoint}`) ?? 0;
  return (one, earlier) => {
    if (isWorse(one) !== isWorse(earlier)) return false;
    // Who misses a stage misses all that follow.
    if (one.measure === "reached" && earlier.measure === "reached")
      return 2 * Math.min(count(one, 0), count(earlier, 0)) >= count(one, 0);
    return (
      earlier.level === "touchpoint" && count(one, 0) > 0 && 2 * count(one, earlier.place) >= count(one, 0)
    );
  };
}

/** More of it is worse of stops and delays, better of the others. */
function isWorse({ measure, verdict }: Proven): boolean {
  return (verdict === "up") === (measure === "stops" || measure === "slow");
}
