// Journeys by the dozen, for tests of thresholds. In: paths as letters and how many customers take each. Out: rows of web.csv.
import type { EventRow } from "../journey/given.ts";

/** `{ ab: 6 }`: six customers who do a, then b a minute later, on the day. */
export function taken(
  paths: Readonly<Record<string, number>>,
  day = "2026-01-01",
  more: Partial<EventRow> = {},
): EventRow[] {
  return Object.entries(paths).flatMap(([letters, count]) =>
    Array.from({ length: count }, (_, number) => number).flatMap((number) =>
      [...letters].map((event, minute) => ({
        at: `${day} 10:${String(minute).padStart(2, "0")}:00`,
        customer: `${day} ${letters} ${number} ${JSON.stringify(more)}`,
        event,
        ...more,
      })),
    ),
  );
}
