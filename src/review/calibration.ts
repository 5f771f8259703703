// How well the team knows itself. In: decisions and their grades. Out: for each confidence, how many bets were kept of those that could be judged.
import type { BetGrade, Site } from "../answers/site.ts";

export type Calibration = { readonly confidence: number; readonly kept: number; readonly graded: number };

/** Confidences in tens of percent, the highest first; bets that cannot be judged count nowhere. */
export function calibrationOf(
  decisions: Site["decisions"],
  bets: readonly BetGrade[],
): readonly Calibration[] {
  const judged = bets.filter(({ status }) => status === "kept" || status === "missed");
  const rows = judged.flatMap(({ decision, status }) => {
    const confidence = decisions.find(({ id }) => id === decision)?.bet?.confidence ?? null;
    return confidence === null ? [] : [{ band: Math.round(confidence * 10) / 10, isKept: status === "kept" }];
  });
  return [...Map.groupBy(rows, ({ band }) => band)]
    .map(([confidence, some]) => ({
      confidence,
      kept: some.filter(({ isKept }) => isKept).length,
      graded: some.length,
    }))
    .toSorted((a, b) => b.confidence - a.confidence);
}
