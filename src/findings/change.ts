// A verdict in words' terms. In: statistics about two periods. Out: the change that a sentence tells.
import type { Verdict } from "../answers/statistics/verdict.ts";
import { formatPeriod, type Language } from "../words/format.ts";
import type { Change } from "../words/takeaways/change.ts";

/** Null when no period is compared. */
export function changeOf(verdict: Verdict | null, compare: string | null, language: Language): Change {
  if (verdict === null || compare === null) return null;
  const { difference, verdict: word } = verdict;
  return { verdict: word, difference, against: formatPeriod(compare, language) };
}
