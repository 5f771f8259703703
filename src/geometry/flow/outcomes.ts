// Whole paths by how they ended. In: the variants of the paths answer and an order. Out: for those that reached the goal, or did not, the paths they took; the rest last.
import type { PathsAnswer, Variant } from "../../answers/rows.ts";
import type { Site } from "../../answers/site.ts";
import type { Language } from "../../words/format.ts";
import { type VariantStep, variantSteps } from "./variants.ts";

export type Outcome = "reached" | "stopped";
/** By journeys of that end, by the share of the path that ends so, by contacts, by feeling. */
export type OutcomeOrder = "count" | "rate" | "steps" | "emotion";

export type OutcomeRow = {
  /** As in variants.ts; "rare" for the row of all the others. */
  readonly key: string;
  readonly steps: readonly VariantStep[];
  /** Mature journeys of the path that ended so, and of all that did so the share (null where the whole is not told). */
  readonly count: number;
  readonly share: number | null;
  /** Of the path's own mature journeys. */
  readonly rate: number;
  readonly mature: number;
  readonly emotion: number | null;
  readonly emotion_n: number | null;
};

export type OutcomeRows = {
  /** Journeys that ended so; null where some are not told. */
  readonly total: number | null;
  readonly rows: readonly OutcomeRow[];
  /** Of those that are on no path told apart; null where that is not known. */
  readonly rest: number | null;
};

type Told = Variant & {
  readonly path: readonly string[];
  readonly mature: number;
  readonly converted: number;
};

export function outcomeRows(
  answer: PathsAnswer,
  site: Site,
  language: Language,
  {
    outcome,
    order,
    limit,
  }: { readonly outcome: Outcome; readonly order: OutcomeOrder; readonly limit: number },
): OutcomeRows {
  const ended = ({ mature, converted }: Pick<Told, "mature" | "converted">) =>
    outcome === "reached" ? converted : mature - converted;
  const told = answer.variants.filter(
    (one): one is Told => one.path !== null && one.mature !== null && one.converted !== null,
  );
  const { mature, converted } = answer;
  const total = mature === null || converted === null ? null : ended({ mature, converted });
  const most = told
    .filter((one) => ended(one) > 0)
    .toSorted((a, b) => ended(b) - ended(a) || (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, limit);
  const rows = most.map(
    (one): OutcomeRow => ({
      key: keyOf(one),
      steps: variantSteps(one.path, site, language),
      count: ended(one),
      share: total === null || total === 0 ? null : ended(one) / total,
      rate: ended(one) / one.mature,
      mature: one.mature,
      emotion: one.emotion,
      emotion_n: one.emotion_n,
    }),
  );
  return {
    total,
    rows: rows.toSorted((a, b) => figureOf(b, order) - figureOf(a, order) || b.count - a.count),
    rest: total === null ? null : total - rows.reduce((sum, { count }) => sum + count, 0),
  };
}

const keyOf = ({ path }: Told): string => path.join(">");

/** What is not told comes last. */
function figureOf({ count, rate, steps, emotion }: OutcomeRow, order: OutcomeOrder): number {
  if (order === "count") return count;
  if (order === "rate") return rate;
  return order === "steps" ? steps.length : (emotion ?? Number.NEGATIVE_INFINITY);
}
