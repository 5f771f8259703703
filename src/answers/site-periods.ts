// The quarters of the data. In: the built tables and the days that the data covers. Out: quarters with their journeys, whole or not, and the two that are shown first.
import type { Database } from "../database/database.ts";
import { BEFORE, periodBounds, periodId } from "./period.ts";
import type { Period } from "./site.ts";
import periodsSql from "./sql/site_periods.sql?raw";

export async function findPeriods(database: Database, dataStart: string, dataEnd: string): Promise<Period[]> {
  const rows = await database.query<{ period: number; journeys: number; unplaced: number }>(periodsSql);
  return rows.map(({ period, journeys, unplaced }, at) => {
    const id = periodId(period);
    const next = rows[at + 1];
    if (id === BEFORE && next !== undefined)
      return {
        id,
        start: dataStart,
        end: dayBefore(periodBounds(next.period).start),
        complete: true,
        journeys,
        unplaced,
      };
    const bounds = periodBounds(period);
    return {
      id,
      ...bounds,
      complete: bounds.end <= dataEnd && bounds.start >= quarterStart(dataStart),
      journeys,
      unplaced,
    };
  });
}

function dayBefore(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** A quarter is complete when the data starts in its first month or before: exports rarely begin on the very first day. */
function quarterStart(dataStart: string): string {
  return `${dataStart.slice(0, 7)}-01`;
}

/** The latest complete quarter and the one before it; the latest of all when none is complete. */
export function latestPeriods(periods: readonly Period[]): { period: string; compare: string | null } {
  const withJourneys = periods.filter(({ id, journeys }) => id !== BEFORE && journeys > 0);
  const complete = withJourneys.filter(({ complete }) => complete);
  const pool = complete.length > 0 ? complete : withJourneys;
  return { period: pool.at(-1)?.id ?? "all", compare: pool.at(-2)?.id ?? null };
}
