// A stage that no rate can be told of. In: a row of a quarter's stage, and the goal. Out: whether it would only be deduced, or whether only journeys begun after the goal pass it.

import { type Places, stageNumber } from "./places.ts";

export type SeenRow = {
  readonly stage: number;
  /** Mature journeys that reached it, that had a step there, and that went no further in time. */
  readonly reached: number;
  readonly own: number;
  readonly left: number;
};

/**
 * Of the journeys shown, none has a step there and all go on: to say that all of them were there says nothing of them. The
 * goal is reached by what cannot be without it.
 */
export function isUnseen({ stage, reached, own, left }: SeenRow, goal: number): boolean {
  return stage !== goal && own === 0 && left === 0 && reached > 0;
}

/** The goal's number where the files say nothing of it, null where they do. */
export function untoldGoal(
  facts: Places & { readonly goal_stage: string; readonly untold_stages: readonly string[] },
): number | null {
  return facts.untold_stages.includes(facts.goal_stage) ? stageNumber(facts, facts.goal_stage) : null;
}

/**
 * The files say nothing of the goal: whoever is seen after it is seen without it, and "0 %" would deny those who were.
 * @param untold as `untoldGoal` tells it
 */
export function isPastUntold(
  { stage, reached, pending }: Pick<BeyondRow, "reached" | "pending"> & { readonly stage: number },
  untold: number | null,
): boolean {
  return untold !== null && stage > untold && reached + pending === 0;
}

export type BeyondRow = {
  /** Mature journeys that reached it, younger ones that did, and those that begin after the goal and pass it. */
  readonly reached: number;
  readonly pending: number;
  readonly beyond: number;
};

/** Nobody who entered came there, young or old; others were seen: 0 % would hide them. */
export function isBeyond({ reached, pending, beyond }: BeyondRow): boolean {
  return reached + pending === 0 && beyond > 0;
}
