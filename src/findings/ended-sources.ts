// Sources that ended between two quarters. In: the site and the two. Out: those that one of them had and the other lacks, at least for a part.
import { periodBounds, periodCode } from "../answers/period.ts";
import type { Site } from "../answers/site.ts";
import type { Pair } from "./statistics.ts";

const DAY = 86_400_000;

/**
 * Where orders end in December, fewer people "reach" the purchase in January: nothing moved but the export. Both quarters lack a
 * source that ended before either began; neither does one that ended after the later one's last entrants had their whole window.
 */
export function endedBetween(
  site: Pick<Site, "source_ends" | "window_days" | "segment_window_days">,
  { period, compare }: Pair,
): Site["source_ends"] {
  const [first, last] = [periodCode(period), periodCode(compare)]
    .map((code) => code ?? 0)
    .toSorted((a, b) => a - b);
  if (first === undefined || last === undefined) return [];
  const window = Math.max(site.window_days, ...Object.values(site.segment_window_days));
  const known = new Date(Date.parse(`${periodBounds(last).end}T00:00:00Z`) + window * DAY).toISOString();
  return site.source_ends.filter(
    ({ is_ended, last_day, missing }) =>
      is_ended &&
      missing.length > 0 &&
      last_day >= periodBounds(first).start &&
      last_day < known.slice(0, 10),
  );
}
