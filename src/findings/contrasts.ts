// Whether two sides of one quarter differ. In: contrasts as the site counts them, and the choices. Out: the quarters that are shown, each with its verdict, under one risk for all of them.
import type { Side, Site } from "../answers/site.ts";
import { type Estimate, estimateInterval, pValue } from "../statistics/estimate.ts";
import { CONFIDENCE, type Interval } from "../statistics/interval.ts";
import { normalFactor } from "../statistics/normal.ts";
import { provableChange } from "../statistics/provable-change.ts";
import { welchDegrees } from "../statistics/two-means.ts";
import { weightedHolm } from "../statistics/weighted-holm.ts";
import { wilson } from "../statistics/wilson.ts";

/** What is counted of each side: means of opinions, or shares of people. */
type Counted = "means" | "shares";
export type Contrast<Of> = {
  readonly of: Of;
  /** Null: all quarters that are told, together. */
  readonly period: string | null;
  readonly first: Side;
  readonly second: Side;
};
export type ContrastFacts<Of> = Contrast<Of> & {
  readonly word: "up" | "down" | "possible" | "unclear" | "too-few";
  /** First less second; null where nothing is compared. */
  readonly difference: (Interval & { readonly difference: number; readonly provable: number }) | null;
};

export type FeltHours = Site["felt_hours"][number];
export type Ahead = Site["ahead"][number];
type Choice = { readonly period: string; readonly compare: string | null };
type Facts = Pick<Site, "felt_hours" | "ahead" | "verdict_n">;

/** Rush hour less the others. */
export function feltHourFacts(site: Facts, choice: Choice): readonly ContrastFacts<FeltHours>[] {
  const rows = site.felt_hours.flatMap((of) =>
    of.rows.map(({ period, rush, others }) => ({ of, period, first: rush, second: others })),
  );
  return judged(shown(rows, choice), site.verdict_n, "means");
}

/** Those who were early less the others. */
export function aheadFacts(site: Facts, choice: Choice): readonly ContrastFacts<Ahead>[] {
  const rows = site.ahead.flatMap((of) =>
    of.rows.map(({ period, near, far }) => ({ of, period, first: far, second: near })),
  );
  return judged(shown(rows, choice), site.verdict_n, "shares");
}

/** How many quarters stand below all of them together, beside those that are chosen. */
const RECENT = 2;

/** Of each place all quarters together, then the latest first; of all of them where no quarter is chosen. */
function shown<Of>(rows: readonly Contrast<Of>[], { period, compare }: Choice): readonly Contrast<Of>[] {
  return [...Map.groupBy(rows, ({ of }) => of).values()].flatMap((own) => {
    const quarters = own
      .filter((one) => one.period !== null)
      .toSorted((a, b) => ((a.period ?? "") < (b.period ?? "") ? 1 : -1));
    return [
      ...own.filter((one) => one.period === null),
      ...quarters.filter(
        (one, at) => at < RECENT || period === "all" || one.period === period || one.period === compare,
      ),
    ];
  });
}

function judged<Of>(
  rows: readonly Contrast<Of>[],
  least: number,
  counted: Counted,
): readonly ContrastFacts<Of>[] {
  const estimates = rows.map((row) => estimateOf(row, least, counted));
  const tested = estimates.filter((one) => one !== null);
  const verdicts = weightedHolm(
    tested.map((estimate) => ({ p: pValue(estimate), weight: 1 })),
    1 - CONFIDENCE,
  );
  return rows.map((row, at) => {
    const estimate = estimates[at] ?? null;
    const verdict = estimate === null ? undefined : verdicts[tested.indexOf(estimate)];
    if (estimate === null || verdict === undefined) return { ...row, word: "too-few", difference: null };
    const difference = {
      ...estimateInterval(estimate),
      difference: estimate.difference,
      provable: provableChange(estimate.standardError, verdict.level),
    };
    return { ...row, word: wordOf(difference, verdict.significant), difference };
  });
}

function wordOf(
  { difference, low, high }: Interval & { difference: number },
  isProven: boolean,
): ContrastFacts<unknown>["word"] {
  if (isProven) return difference > 0 ? "up" : "down";
  return low > 0 || high < 0 ? "possible" : "unclear";
}

/** Welch's difference, by customer; null of too few. */
function estimateOf({ first, second }: Contrast<unknown>, least: number, counted: Counted): Estimate | null {
  if (Math.min(first.customers, second.customers) < Math.max(2, least)) return null;
  if (counted === "shares" && fewestExpected(first, second) < FEWEST_EXPECTED) return null;
  const [u, v] = [errorOf(first, counted) ** 2, errorOf(second, counted) ** 2];
  const difference = first.mean - second.mean;
  const df =
    u + v === 0
      ? first.customers + second.customers - 2
      : welchDegrees(u, first.customers, v, second.customers);
  return { difference, standardError: Math.sqrt(u + v), df };
}

const FEWEST_EXPECTED = 5;

/** Of those who went on or did not, on either side, if both were alike. */
function fewestExpected(first: Side, second: Side): number {
  const share = (first.mean * first.n + second.mean * second.n) / (first.n + second.n);
  return Math.min(first.n, second.n) * Math.min(share, 1 - share);
}

/** A share of all, or of nobody, shows no spread and is not certain for that: never surer than Wilson's interval. */
function errorOf({ n, customers, mean, error }: Side, counted: Counted): number {
  if (counted === "means") return error ?? 0;
  const { low, high } = wilson({ successes: mean * Math.min(n, customers), n: Math.min(n, customers) });
  return Math.max(error ?? 0, (high - low) / (2 * normalFactor(CONFIDENCE)));
}
