// Whether people wait longer. In: the site's waits, the two quarters and a persona. Out: a row a touchpoint and persona, with its verdict, under one risk for all rows.
import type { Site } from "../answers/site.ts";
import { type Estimate, estimateInterval, pValue } from "../statistics/estimate.ts";
import { CONFIDENCE, type Interval } from "../statistics/interval.ts";
import { provableChange } from "../statistics/provable-change.ts";
import { welchDegrees } from "../statistics/two-means.ts";
import { weightedHolm } from "../statistics/weighted-holm.ts";
import { endedBetween } from "./ended-sources.ts";
import type { VerdictWord } from "./verdict-word.ts";

type Wait = Site["waits"][number];
export type WaitFacts = {
  readonly touchpoint: string;
  /** Null of everybody. */
  readonly persona: string | null;
  readonly now: Wait;
  readonly before: Wait | null;
  /** Null where nothing is compared. */
  readonly word: VerdictWord | null;
  readonly difference: (Interval & { readonly difference: number; readonly provable: number }) | null;
};

export type WaitChoice = {
  readonly period: string;
  readonly compare: string | null;
  readonly persona: string | null;
};
type Facts = Pick<Site, "waits" | "verdict_n" | "source_ends" | "window_days" | "segment_window_days">;

/** In the order of the site: everybody before each persona, or that persona alone. */
export function waitFacts(site: Facts, { period, compare, persona }: WaitChoice): readonly WaitFacts[] {
  const rows = site.waits.filter(
    (one) => one.period === period && (persona === null || one.persona === persona),
  );
  const pairs = rows.map((now) => {
    const before = site.waits.find(
      (one) => one.period === compare && one.touchpoint === now.touchpoint && one.persona === now.persona,
    );
    return { now, before: before ?? null };
  });
  if (compare === null) return pairs.map((pair) => toldOf(pair, null, null));
  if (endedBetween(site, { period, compare }).length > 0)
    return pairs.map((pair) => toldOf(pair, "ended", null));
  const estimates = pairs.map((pair) => estimateOf(pair, site.verdict_n));
  const tested = estimates.filter((one) => one !== null);
  const judged = weightedHolm(
    tested.map((estimate) => ({ p: pValue(estimate), weight: 1 })),
    1 - CONFIDENCE,
  );
  return pairs.map((pair, at) => {
    const estimate = estimates[at] ?? null;
    const verdict = estimate === null ? undefined : judged[tested.indexOf(estimate)];
    if (estimate === null || verdict === undefined) return toldOf(pair, "too-few", null);
    const interval = estimateInterval(estimate);
    const difference = {
      ...interval,
      difference: estimate.difference,
      provable: provableChange(estimate.standardError, verdict.level),
    };
    return toldOf(pair, wordOf(difference, verdict.significant), difference);
  });
}

type PairOfWaits = { readonly now: Wait; readonly before: Wait | null };

function toldOf(
  { now, before }: PairOfWaits,
  word: WaitFacts["word"],
  difference: WaitFacts["difference"],
): WaitFacts {
  return { touchpoint: now.touchpoint, persona: now.persona, now, before, word, difference };
}

/** Welch's difference of two means, each customer's own mean counting once. */
function estimateOf({ now, before }: PairOfWaits, least: number): Estimate | null {
  if (before === null || Math.min(now.customers, before.customers) < Math.max(2, least)) return null;
  if (now.error_seconds === null || before.error_seconds === null) return null;
  const [u, v] = [now.error_seconds ** 2, before.error_seconds ** 2];
  const difference = now.mean_seconds - before.mean_seconds;
  const df =
    u + v === 0 ? now.customers + before.customers - 2 : welchDegrees(u, now.customers, v, before.customers);
  return { difference, standardError: Math.sqrt(u + v), df };
}

function wordOf(
  { difference, low, high }: Interval & { difference: number },
  isProven: boolean,
): VerdictWord {
  if (isProven) return difference > 0 ? "up" : "down";
  return low > 0 || high < 0 ? "possible" : "unclear";
}
