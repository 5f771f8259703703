// Which touchpoints say by their name how a journey ended. In: a touchpoint. Out: a deal lost, a contract renewed or given up; null for all others.
import { fold } from "../../exports/cells/fold.ts";
import type { TouchpointRule } from "../company.ts";

export type Ending = "lost" | "renewed" | "gone";

/** The first that a name holds: "non renouvelé" is no renewal, "renouvellement perdu" is one that was given up. */
const ENDINGS: readonly (readonly [ending: Ending, words: RegExp])[] = [
  [
    "gone",
    /\b(?:resili\w*|terminat\w*|churn\w*|cancel\w* contract|(?:non|not|sans|without) (?:renouvel|renew|reabonn|reconduc)\w*)\b/,
  ],
  ["lost", /\b(?:perdue?s?|lost)\b/],
  ["renewed", /\b(?:renouvel\w*|renew\w*|reabonn\w*|reconduc\w*|reconduit\w*)\b/],
];

/** A loss is before the goal; what was never bought is neither renewed nor given up. */
export function endsAs({ touchpoint }: TouchpointRule, isBeforeGoal: boolean): Ending | null {
  const names = [touchpoint.fr, touchpoint.en].map(fold);
  const found = ENDINGS.find(([, words]) => names.some((name) => words.test(name)))?.[0] ?? null;
  if (found === null || isBeforeGoal) return found === "lost" ? "lost" : null;
  return found === "lost" ? "gone" : found;
}
