// Where a feeling is no longer the same measure: another question, scale, channel or way of inviting. In: events.csv and places. Out: the events that cut a line, and those between two quarters.
import type { Finding } from "../answers/finding.ts";
import type { Site } from "../answers/site.ts";
import type { Happening } from "./happenings.ts";

type Place = Pick<Finding, "level" | "place">;
type Around = Pick<Site, "events" | "touchpoints">;

/** An event without a place is of every question; one at a touchpoint is in the mean of its stage too. */
export function breaksAt({ level, place }: Place, { events, touchpoints }: Around): readonly Happening[] {
  const stage = level === "stage" ? place : touchpoints.find(({ id }) => id === place)?.stage;
  return events.filter(
    (event) =>
      event.breaks !== null &&
      (event.stage === null ||
        (event.stage === stage &&
          (level === "stage" || event.touchpoint === null || event.touchpoint === place))),
  );
}

type Compared = Place & Pick<Finding, "measure">;

/** Of a comparison of feelings, the events after which the later quarter is not asked as the earlier one was; the two may share a day of neither. */
export function breaksBetween(
  { measure, ...place }: Compared,
  site: Around & Pick<Site, "periods">,
  quarters: readonly (string | null)[],
): readonly Happening[] {
  if (measure !== "feeling") return [];
  const days = site.periods.filter(({ id }) => quarters.includes(id));
  if (days.length < 2) return [];
  const first = days.map(({ start }) => start).toSorted()[0] ?? "";
  const last =
    days
      .map(({ end }) => end)
      .toSorted()
      .at(-1) ?? "";
  return breaksAt(place, site).filter(({ date }) => date > first && date <= last);
}

type Days = { readonly start: string; readonly end: string };

/** How many breaks are behind the first of these days; null where one falls among them, so that they mix two measures. */
export function runOf({ start, end }: Days, breaks: readonly Pick<Happening, "date">[]): number | null {
  if (breaks.some(({ date }) => start < date && date <= end)) return null;
  return breaks.filter(({ date }) => date <= start).length;
}
