// What ended in a period, and whether more of it was won. In: the answers of two periods and the site. Out: figures with their interval, and a verdict of their own.
import type { Pair } from "../answers/pair.ts";
import { BEFORE } from "../answers/period.ts";
import type { EndedAnswer } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { CONFIDENCE, type Interval } from "../statistics/interval.ts";
import { normalFactor } from "../statistics/normal.ts";
import { provableChange } from "../statistics/provable-change.ts";
import { wilson } from "../statistics/wilson.ts";
import { type BegunSite, begunBetween, isOnTheWay, type Way } from "./begun-sources.ts";
import { endedBetween } from "./ended-sources.ts";
import type { VerdictWord } from "./verdict-word.ts";

/** The share that is won: of won and lost together, or what may be said of it against another period. */
export type WonRate = Interval & { readonly share: number; readonly won: number; readonly n: number };
export type WonMove = {
  readonly word: VerdictWord;
  /** Won of won and lost in the other period; null where nothing ended so. */
  readonly before: number | null;
  readonly n_before: number;
  /** Like for like by segment, with its interval and the smallest change that could have been found; null where not compared. */
  readonly difference: (Interval & { readonly difference: number; readonly provable: number }) | null;
};

const SMALLEST_EXPECTED = 5;
const DAY = 86_400_000;

/** Null where nothing was won or lost. */
export function wonRate({ won, lost, error }: EndedAnswer): WonRate | null {
  const n = won + lost;
  if (n === 0) return null;
  const share = won / n;
  // Several journeys of one person are not several people: as many as would have that error.
  const effective = error === null || error === 0 ? n : (share * (1 - share)) / error ** 2;
  return { share, won, n, ...wilson({ successes: share * effective, n: effective }) };
}

/** One comparison, so no correction: it is the only one of this reading. Null without another period. */
export function wonMove(
  { now, before }: Pair<EndedAnswer>,
  { period, compare }: { readonly period: string; readonly compare: string | null },
  site: Times & BegunSite & Way & Pick<Site, "verdict_n">,
): WonMove | null {
  if (before === null || compare === null) return null;
  const n_before = before.won + before.lost;
  const beside = { before: n_before === 0 ? null : before.won / n_before, n_before };
  const nothing = { ...beside, difference: null };
  if (!isKnown(period, now, site) || !isKnown(compare, before, site)) return { word: "early", ...nothing };
  if (begunBetween(site, { period, compare }).some((one) => isOnTheWay(one, site)))
    return { word: "begun", ...nothing };
  if (endedBetween(site, { period, compare }).length > 0) return { word: "ended", ...nothing };
  const strata = shared(now, before);
  if (isSmall(strata, site.verdict_n)) return { word: "too-few", ...nothing };
  const difference = differenceOf(strata);
  return { word: wordOf(difference), ...beside, difference };
}

type Times = Pick<Site, "periods" | "as_of" | "gap_days" | "segment_gap_days">;

/** The day (ISO) on which all that stopped in a quarter is known to have: its last one, and the longest gap. */
export function knownFrom(id: string, { periods, gap_days, segment_gap_days }: Times): string {
  const end = (periods.find((one) => one.id === id) ?? periods.at(-1))?.end ?? "9999-12-31";
  const gap = Math.max(gap_days, ...Object.values(segment_gap_days));
  return new Date(Date.parse(`${end}T00:00:00Z`) + gap * DAY).toISOString().slice(0, 10);
}

/** Whether all losses of a period are known: of all periods together, the last ones would else tell of the won alone. */
export function isKnown(period: string, { open }: Pick<EndedAnswer, "open">, site: Times): boolean {
  return period === "all" ? open === 0 : knownFrom(period, site) <= site.as_of;
}

/** The latest quarter whose losses are all known; null where there is none. */
export function knownPeriod(site: Times): string | null {
  const isTold = ({ id, journeys }: Times["periods"][number]) => id !== BEFORE && journeys > 0;
  return site.periods.findLast((one) => isTold(one) && knownFrom(one.id, site) <= site.as_of)?.id ?? null;
}

type Stratum = EndedAnswer["strata"][number];
type Shared = { readonly now: Stratum; readonly before: Stratum };

function shared(now: EndedAnswer, before: EndedAnswer): readonly Shared[] {
  return now.strata.flatMap((stratum) => {
    const other = before.strata.find(({ segment }) => segment === stratum.segment);
    return other === undefined ? [] : [{ now: stratum, before: other }];
  });
}

function isSmall(strata: readonly Shared[], least: number): boolean {
  const customers = (side: keyof Shared) => sumOf(strata, (one) => one[side].customers);
  if (Math.min(customers("now"), customers("before")) < least) return true;
  const expected = strata.map(({ now, before }) => {
    const share = (now.won + before.won) / (now.n + before.n);
    return [now.n * share, now.n * (1 - share), before.n * share, before.n * (1 - share)];
  });
  return [0, 1, 2, 3].some((cell) => sumOf(expected, (cells) => cells[cell] ?? 0) < SMALLEST_EXPECTED);
}

/** Cochran–Mantel–Haenszel weights, each rate with its own error by customer (statistics/stratified-difference.ts has the sources). */
function differenceOf(strata: readonly Shared[]): NonNullable<WonMove["difference"]> {
  const weighed = strata.map(({ now, before }) => ({
    weight: (now.n * before.n) / (now.n + before.n),
    difference: now.won / now.n - before.won / before.n,
    variance: now.error ** 2 + before.error ** 2,
  }));
  const total = sumOf(weighed, ({ weight }) => weight);
  const difference = sumOf(weighed, (one) => one.weight * one.difference) / total;
  const error = Math.sqrt(sumOf(weighed, ({ weight, variance }) => weight ** 2 * variance)) / total;
  const half = normalFactor(CONFIDENCE) * error;
  const provable = provableChange(error, 1 - CONFIDENCE);
  return { difference, low: difference - half, high: difference + half, provable };
}

function wordOf({ low, high }: Interval): VerdictWord {
  if (low > 0) return "up";
  return high < 0 ? "down" : "unclear";
}

function sumOf<T>(list: readonly T[], value: (one: T) => number): number {
  return list.reduce((sum, one) => sum + value(one), 0);
}
