// How the one risk of a list is shared out. In: each comparison's measure and standard error. Out: weights, chosen without a look at any difference.
import type { Level, Measure } from "../answers/finding.ts";
import { normalTails } from "../statistics/normal.ts";

type Weighed = {
  readonly measure: Measure;
  readonly level: Level;
  /** Of its difference; 0 where nobody differs from anybody. */
  readonly standardError: number;
};
type Worth = {
  /** The change worth finding: shares of 1, points of −2…+2. */
  readonly change: number;
  /** How much it matters to find it, beside the others. */
  readonly importance: number;
  /** Its part of what is kept for changes of any size. */
  readonly even: number;
};

const stops: Worth = { change: 0.1, importance: 1, even: 1 };
const reached: Worth = { change: 0.04, importance: 2.5, even: 4 };
const feeling: Worth = { change: 0.6, importance: 1, even: 1 };
const worthOf = ({ measure, level }: Weighed): Worth =>
  ({
    ...{ reached, stops },
    feeling: level === "stage" ? { ...feeling, importance: 0.5 } : feeling,
    slow: { change: 0.1, importance: 0.1, even: 0.5 },
    volume: { change: 0.05, importance: 0.03, even: 0.2 },
  })[measure];

/** What is shared out evenly, so that a change larger than the one worth finding is found wherever it is. */
const EVEN = 0.1;
/** A change worth finding, in standard errors: beyond these the sharing would tell a hopeless comparison from a sure one no better. */
const [LEAST, MOST] = [0.25, 8];
const HALVINGS = 60;
/** Engines differ in the last digits of exponentials and logarithms: without rounding, so would the build's verdicts and the browser's. */
const DIGITS = 10;

/**
 * Most of the risk goes where the change worth finding is neither hopeless nor sure to be found: that share of risk at
 * which one more part of it buys as much power everywhere. It depends on how many spoke and how far they differ, never on
 * the difference, so the weights are chosen beforehand as Holm asks.
 * Sources: E. Spjøtvoll, "On the optimality of some multiple comparison procedures", Ann. Math. Statist. 43 (1972); K.
 * Roeder and L. Wasserman, "Genome-wide significance levels and weighted hypothesis testing", Statist. Sci. 24 (2009).
 */
export function riskWeights(comparisons: readonly Weighed[], risk: number): number[] {
  const told = comparisons.map((one) => {
    const { change, importance, even } = worthOf(one);
    const errors = Math.max(LEAST, change / Math.max(one.standardError, change / MOST));
    return { errors, importance, even };
  });
  const levelsAt = (price: number): number[] =>
    told.map(({ errors, importance }) => {
      const z = errors / 2 + (price - Math.log(importance)) / errors;
      return z <= 0 ? 1 : normalTails(z);
    });
  let [low, high] = [-60, 60];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const price = (low + high) / 2;
    if (sumOf(levelsAt(price)) > risk) low = price;
    else high = price;
  }
  const levels = levelsAt(high);
  const evens = sumOf(told.map(({ even }) => even));
  return told.map(({ even }, at) =>
    Number((((1 - EVEN) * (levels[at] ?? 0)) / risk + (EVEN * even) / evens).toPrecision(DIGITS)),
  );
}

const sumOf = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);
