// Journeys seen otherwise: a touchpoint left out, or stages or channels in the place of touchpoints. In: trails and how they are seen. Out: trails, steps that adjoin and are the same merged.
import type { Trail } from "./fold-links.ts";

/** Which touchpoint stands for one (the first of its stage, say); null where it is left out. */
export type Seen = (touchpoint: number) => number | null;

/** Stands where nothing of a journey is left: it is counted, and told apart. */
export const NOTHING_LEFT = 32_000;

/** As a run of one touchpoint is one step, so is a run of what stands for several. */
export function reshaped(trail: Trail, seen: Seen): Trail {
  const steps: number[] = [];
  for (const touchpoint of trail.touchpoints) {
    const step = seen(touchpoint);
    if (step !== null && step !== steps.at(-1)) steps.push(step);
  }
  return { ...trail, touchpoints: Uint16Array.from(steps.length === 0 ? [NOTHING_LEFT] : steps) };
}

/** How journeys may be seen; a touchpoint by its number. */
export type Lens = { readonly by: "stage" | "channel" } | { readonly without: number };

/** The stage and the channel of each touchpoint; a touchpoint of none stands for itself. */
export type PlaceOf = (touchpoint: number) => {
  readonly stage: number | null;
  readonly channel: string | null;
};

/** A group goes by the lowest number of the touchpoints of `passed` in it. */
export function seenThrough(lens: Lens, passed: Iterable<number>, placeOf: PlaceOf): Seen {
  if ("without" in lens) return (touchpoint) => (touchpoint === lens.without ? null : touchpoint);
  const groupOf = (touchpoint: number) => placeOf(touchpoint)[lens.by];
  const first = new Map<number | string, number>();
  for (const touchpoint of [...new Set(passed)].sort((a, b) => a - b)) {
    const group = groupOf(touchpoint);
    if (group !== null && !first.has(group)) first.set(group, touchpoint);
  }
  return (touchpoint) => {
    const group = groupOf(touchpoint);
    return group === null ? touchpoint : (first.get(group) ?? touchpoint);
  };
}
