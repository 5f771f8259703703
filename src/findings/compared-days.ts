// The days that a comparison of two quarters rests on. In: the site's windows and the two. Out: the first day, and the one from which nothing more is added to either.
import { periodBounds, periodCode } from "../answers/period.ts";
import type { Site } from "../answers/site.ts";
import type { Pair } from "./statistics.ts";

const DAY = 86_400_000;

export type Windows = Pick<Site, "window_days" | "segment_window_days">;

/** `start`: when the earlier one begins; `known`: when the later one's last entrants had their whole window (both ISO), in whichever order they are given. */
export function comparedDays(
  { window_days, segment_window_days }: Windows,
  { period, compare }: Pair,
): { readonly start: string; readonly known: string } {
  const codes = [period, compare].map((quarter) => periodCode(quarter) ?? 0);
  const window = Math.max(window_days, ...Object.values(segment_window_days));
  const known = new Date(Date.parse(`${periodBounds(Math.max(...codes)).end}T00:00:00Z`) + window * DAY);
  return { start: periodBounds(Math.min(...codes)).start, known: known.toISOString().slice(0, 10) };
}
