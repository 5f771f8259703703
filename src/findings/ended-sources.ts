// Sources that ended between two quarters. In: the site and the two. Out: those that one of them had and the other lacks, at least for a part.
import type { Site } from "../answers/site.ts";
import { comparedDays, type Windows } from "./compared-days.ts";
import type { Pair } from "./statistics.ts";

/**
 * Where orders end in December, fewer people "reach" the purchase in January: nothing moved but the export. Both quarters lack a
 * source that ended before either began; neither does one that ended after the later one's last entrants had their whole window.
 */
export function endedBetween(site: Windows & Pick<Site, "source_ends">, pair: Pair): Site["source_ends"] {
  const days = comparedDays(site, pair);
  return site.source_ends.filter(
    ({ is_ended, last_day, missing }) =>
      is_ended && missing.length > 0 && last_day >= days.start && last_day < days.known,
  );
}
