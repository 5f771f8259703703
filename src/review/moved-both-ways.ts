// What got better and what got worse. In: the findings of a comparison. Out: the first of each, those that concern most journeys first; volumes are neither.
import type { Finding, FindingsAnswer } from "../answers/finding.ts";
import { isWorse } from "../findings/irritants.ts";
import { isProven } from "../findings/verdict-word.ts";

export type BothWays = { readonly better: readonly Finding[]; readonly worse: readonly Finding[] };

const MOST = 3;

export function movedBothWays({ findings }: FindingsAnswer): BothWays {
  const proven = findings
    .filter((one) => isProven(one) && one.measure !== "volume")
    .toSorted((a, b) => b.concerned - a.concerned);
  return {
    better: proven.filter((one) => !isWorse(one)).slice(0, MOST),
    worse: proven.filter(isWorse).slice(0, MOST),
  };
}
