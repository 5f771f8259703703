// The list of findings: what moved between two quarters, tested. One row a hypothesis, chosen before any difference was looked at.

/**
 * reached: share of mature journeys that came to the stage. stops: share of those that passed the touchpoint that went no
 * further. feeling: mean emotion, −2…+2. slow: share slower to the stage than the median of both quarters. volume: share of
 * mature journeys that pass.
 */
export type Measure = "reached" | "stops" | "feeling" | "slow" | "volume";
export type Level = "stage" | "touchpoint";

/** `unclear`: it may be nothing. `too-few`: not tested, `why` says for want of what. */
export type FindingVerdict = "up" | "down" | "unclear" | "too-few";

/**
 * Fewer customers than a verdict needs; a cell of which fewer than five journeys are expected; too few journeys old enough; a source
 * that ended between the two quarters, or that begins there.
 */
export type Untested = "customers" | "cells" | "early" | "ended" | "begun";

/** A figure beside the one that was tested: its own difference with a plain 95 % interval. */
export type BesideFigure = {
  readonly after: number;
  readonly before: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
};

export type Finding = {
  /** measure/place: "stops/panier-mobile". */
  readonly key: string;
  readonly measure: Measure;
  readonly level: Level;
  /** Id of the stage or of the touchpoint. */
  readonly place: string;
  /** Shares of 1, or mean emotion; null under the threshold, as all that follows. */
  readonly before: number | null;
  readonly after: number | null;
  /** Like for like: within segments, then weighed. `after − before` may differ from it by the mix. Bounds are plain 95 %. */
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Journeys that could have had the outcome; for a feeling, opinions. */
  readonly n: number | null;
  readonly n_before: number | null;
  /** Journeys that had it; null for a feeling. */
  readonly count: number | null;
  readonly count_before: number | null;
  readonly customers: number | null;
  readonly customers_before: number | null;
  /** Corrected for all that was tested: it may be `unclear` where the plain interval leaves zero out ("possible"). */
  readonly verdict: FindingVerdict;
  readonly why: Untested | null;
  /** Part of `after − before` that is a change of who came (segments; for a feeling, sources), where it is more than half. */
  readonly mix: number | null;
  /** The smallest change that these numbers would have proven, four times of five. */
  readonly provable: number | null;
  /** Of stops, as a share of all entrants; of those alone that had time to end; and at the age that all have. */
  readonly of_entrants: BesideFigure | null;
  readonly settled: BesideFigure | null;
  readonly same_age: BesideFigure | null;
  /** Journeys concerned at least, where a change is proven; else 0. */
  readonly concerned: number;
  /** Key of the finding that leads its cause (its own where it leads); null where nothing is proven. */
  readonly cause: string | null;
};

/** One filter × one comparison. */
export type FindingsAnswer = {
  readonly kind: "findings";
  readonly period: string;
  /** Null where nothing is compared. */
  readonly compare: string | null;
  /** False where no list was made for these choices: then there is nothing else. */
  readonly tested: boolean;
  /** Mature entrants; null under the threshold: then there is nothing else. */
  readonly n: number | null;
  readonly n_before: number | null;
  readonly customers: number | null;
  readonly customers_before: number | null;
  /** Share of entrants old enough to be judged, of the quarter that has fewer, weighed as the comparison weighs segments. */
  readonly mature_share: number | null;
  /** Days after `as_of` from which enough of them will be, if nobody else comes: 0 where shares are judged, null where never. */
  readonly days_to_wait: number | null;
  /** The newest quarter whose shares can be judged against the one before, with these choices; null where none can. */
  readonly judgeable: { readonly period: string; readonly compare: string } | null;
  /** Proven ones first, by journeys concerned; then the unclear, the likeliest first; then the untested. */
  readonly findings: readonly Finding[];
  /** Keys of the findings that lead the first three distinct causes. */
  readonly leads: readonly string[];
};

/** What is said of choices for which no list was made: several at once, or quarters that are not compared beforehand. */
export function untestedFindings(period: string, compare: string | null): FindingsAnswer {
  const unknown = { n: null, n_before: null, customers: null, customers_before: null };
  return {
    ...{ kind: "findings", period, compare, tested: false, ...unknown },
    ...{ mature_share: null, days_to_wait: null, judgeable: null, findings: [], leads: [] },
  };
}
