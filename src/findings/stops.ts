// Where journeys stop, for the headline of the paths. In: the findings of one comparison. Out: the stop to tell, or null.
import type { Finding, FindingsAnswer } from "../answers/finding.ts";

/**
 * The stop that grew for sure and concerns most journeys; else the one that most journeys make. Of whole mature journeys
 * before the goal, never of drawn links: what a picture gathers or leaves out still stops somewhere.
 */
export function stopToTell({ findings }: FindingsAnswer): Finding | null {
  const stops = findings.filter(({ measure, count }) => measure === "stops" && count !== null && count > 0);
  const worse = stops.filter(({ verdict }) => verdict === "up").toSorted((a, b) => b.concerned - a.concerned);
  return worse[0] ?? stops.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0))[0] ?? null;
}
