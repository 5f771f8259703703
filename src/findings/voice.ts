// What people say at a stage, in short. In: shares of ratings and verbatims. Out: how they spread, and the quotes that stand for them.
import type { EmotionPoint, Verbatim } from "../answers/rows.ts";

/** polarised: a quarter or more at each end. lukewarm: two in five or more in between. */
export type Spread = "polarised" | "lukewarm" | "agreed";

const POLE = 0.25;
const BETWEEN = 0.4;

export type Shares = { readonly negative: number; readonly neutral: number; readonly positive: number };

/** Null where no rating is told. */
export function sharesOf(point: EmotionPoint | null): Shares | null {
  if (point?.negative == null || point.neutral === null || point.positive === null) return null;
  const all = point.negative + point.neutral + point.positive;
  if (all === 0) return null;
  return {
    negative: point.negative / all,
    neutral: point.neutral / all,
    positive: point.positive / all,
  };
}

export function spreadOf({ negative, neutral, positive }: Shares): Spread {
  if (neutral >= BETWEEN) return "lukewarm";
  return Math.min(negative, positive) >= POLE ? "polarised" : "agreed";
}

export type Quote = { readonly why: "middle" | "low" | "high"; readonly verbatim: Verbatim };

/** The rated verbatim nearest the mean, then one at each end, each once; none without a mean. */
export function quotesOf(verbatims: readonly Verbatim[], mean: number | null): readonly Quote[] {
  const rated = verbatims.flatMap((verbatim) =>
    verbatim.score === null ? [] : [{ verbatim, score: verbatim.score }],
  );
  if (mean === null || rated.length === 0) return [];
  const first = (order: (score: number) => number) =>
    rated.toSorted((a, b) => order(a.score) - order(b.score))[0]?.verbatim;
  const chosen: Quote[] = [];
  const add = (why: Quote["why"], verbatim: Verbatim | undefined) => {
    if (verbatim !== undefined && !chosen.some((one) => one.verbatim === verbatim))
      chosen.push({ why, verbatim });
  };
  add(
    "middle",
    first((score) => Math.abs(score - mean)),
  );
  add(
    "low",
    first((score) => score),
  );
  add(
    "high",
    first((score) => -score),
  );
  return chosen;
}
