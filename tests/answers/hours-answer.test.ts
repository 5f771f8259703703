import { expect, it } from "vitest";
import { engines } from "../database/engines.ts";
import { buildIn } from "../journey/built.ts";
import { type EventRow, given } from "../journey/given.ts";

/** Seven customers at nine, four at ten and three at eleven; five before midnight; and days without an hour. */
const web: readonly EventRow[] = [
  ...[0, 1, 2, 3, 4, 5, 6].map((at) => ({ at: "2026-01-03 09:10:00", event: "a", customer: `nine${at}` })),
  ...[0, 1, 2, 3, 4, 5].map((at) => ({ at: "2026-01-03 09:50:00", event: "b", customer: `nine${at}` })),
  ...[0, 1, 2, 3].map((at) => ({ at: "2026-01-03 10:10:00", event: "a", customer: `ten${at}` })),
  ...[0, 1, 2].map((at) => ({ at: "2026-01-03 10:20:00", event: "b", customer: `eleven${at}` })),
  ...[0, 1, 2, 3, 4].map((at) => ({ at: "2026-01-03 23:59:59", event: "a", customer: `night${at}` })),
];
const desk: readonly EventRow[] = [0, 1, 2, 3, 4].map((at) => ({
  ...{ at: "2026-01-04", event: "b", customer: `day${at}` },
}));
const texts = given({ touchpoints: { a: 1, b: 2 }, smallGroup: 5, web, desk });

it.each(engines)(
  "counts by the hour of the company’s clocks; stages of too few customers are put together ($name)",
  async ({ open }) => {
    const database = await open();
    try {
      const { ask } = await buildIn(database, texts);
      const { hours, untimed, n } = await ask({ kind: "hours" });
      const counted = hours.map(({ hour, stage, n: count }) => [hour, stage, count]);
      expect(counted).toContainEqual([9, "s1", 7]);
      expect(counted).toContainEqual([9, "s2", 6]);
      // Ten o'clock: four and three, together seven.
      expect(counted).toContainEqual([10, null, 7]);
      expect([n, untimed]).toEqual([25, 5]);
    } finally {
      await database.close();
    }
  },
);
