// What happened while the journeys that are shown began. In: events.csv and quarters. Out: the events that touch one of them, in the order of their days.
import type { Site } from "../answers/site.ts";

export type Happening = Site["events"][number];

/** `shown` are quarters; a quarter that the site does not know is all of them. */
export function happeningsIn(
  { events, periods }: Pick<Site, "events" | "periods">,
  shown: readonly (string | null)[],
): readonly Happening[] {
  const known = periods.filter(({ id }) => shown.includes(id));
  const quarters = known.length === 0 ? periods : known;
  return events.filter(({ date, end }) =>
    quarters.some((quarter) => date <= quarter.end && (end ?? date) >= quarter.start),
  );
}
