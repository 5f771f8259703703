// When a quarter can be judged. In: the site and the quarter. Out: for each segment, the day on which its last journey has had the time to come to the goal, and whether the data goes that far.
import { periodBounds, periodCode } from "../answers/period.ts";
import type { Site } from "../answers/site.ts";

export type JudgeDay = {
  /** Null where there is one segment, or none. */
  readonly segment: string | null;
  readonly days: number;
  /** ISO. */
  readonly day: string;
  /** The data goes that far. */
  readonly isReached: boolean;
};

type Known = Pick<Site, "lived_segments" | "window_days" | "segment_window_days" | "as_of">;

/** Nothing for what is no quarter. The last day is the quarter's own; whoever enters then has the whole window. */
export function judgeDays(period: string, site: Known): readonly JudgeDay[] {
  if (!/^\d{4}-T[1-4]$/u.test(period)) return [];
  const { end } = periodBounds(periodCode(period) ?? 0);
  const segments = site.lived_segments.length > 1 ? site.lived_segments : [null];
  return segments.map((segment) => {
    const days = (segment === null ? null : site.segment_window_days[segment]) ?? site.window_days;
    const day = new Date(Date.parse(`${end}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    return { segment, days, day, isReached: day <= site.as_of };
  });
}
