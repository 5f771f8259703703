// A filter as the values that SQL takes. In: a filter in names, and the site that numbers them. Out: numbers, letters, nulls.
import type { Value } from "../database/database.ts";
import { periodCode } from "./period.ts";
import type { Places } from "./places.ts";
import type { Filter } from "./rows.ts";

type TouchpointFacts = {
  readonly id: string;
  readonly number: number;
  readonly stage: string | null;
  readonly channel: { readonly fr: string };
};

/** What of the site an answer needs: its places, the order of groups (their number in tables) and the thresholds. */
export type AnswerFacts = Pick<Places, "stages"> & {
  /** Whether the database holds exact counts beside its tables. */
  readonly exact: boolean;
  readonly sources: readonly string[];
  readonly touchpoints: readonly TouchpointFacts[];
  readonly threshold: number;
  readonly goal_stage: string;
  readonly untold_stages: readonly string[];
  readonly personas: readonly { readonly id: string }[];
  readonly segments: readonly { readonly id: string }[];
  readonly themes: readonly { readonly name: string; readonly touchpoint: string }[];
};

export type FilterValues = Readonly<Record<"period" | "persona" | "segment", Value>>;

/** A name the site does not know matches nobody (−1), so an old link shows "empty" rather than everybody. */
export function filterValues(filter: Filter, facts: AnswerFacts): FilterValues {
  return {
    period: periodCode(filter.period),
    persona: rankOf(filter.persona, facts.personas),
    segment: rankOf(filter.segment, facts.segments),
  };
}

function rankOf(id: string | null, groups: readonly { readonly id: string }[]): number | null {
  if (id === null) return null;
  const index = groups.findIndex((group) => group.id === id);
  return index === -1 ? -1 : index + 1;
}
