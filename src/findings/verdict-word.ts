// What may be said of a comparison, in a word. In: a finding. Out: the word that people read stands under it; whether it is proven.
import type { Finding } from "../answers/finding.ts";

/**
 * `possible`: the plain interval leaves zero out, the corrected verdict does not. `early`: journeys too young are not too
 * few.
 */
export type VerdictWord = "up" | "down" | "possible" | "unclear" | "early" | "ended" | "begun" | "too-few";

export function verdictWord({ verdict, why, low, high }: Finding): VerdictWord {
  if (why === "early" || why === "ended" || why === "begun") return why;
  if (verdict !== "unclear") return verdict;
  return low !== null && high !== null && low * high > 0 ? "possible" : "unclear";
}

export function isProven({ verdict }: Finding): boolean {
  return verdict === "up" || verdict === "down";
}
