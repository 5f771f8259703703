import { expect, it } from "vitest";
import { sites } from "./site-of.ts";

const { siteOf } = sites();

it("says where the gap cuts journeys in two before the goal, and where the window is shorter than the cycle", async () => {
  const people = Array.from({ length: 12 }, (_, index) => `c${index}`);
  const step = (customer: string, at: string, event: string) => ({ customer, at: `${at} 10:00:00`, event });
  // Six come back 50 days later, straight to the goal; one so late that it is another journey; five take 35 days in one.
  const web = people.flatMap((customer, index) => [
    step(customer, "2026-01-01", "a"),
    ...(index >= 7 ? [step(customer, "2026-01-20", "a"), step(customer, "2026-02-05", "b")] : []),
    ...(index < 6 ? [step(customer, "2026-02-20", "b")] : []),
    ...(index === 6 ? [step(customer, "2026-06-20", "b")] : []),
  ]);
  const what = { goal: 2, gap: "30", window: "30", web: [...web, step("z", "2026-12-01", "a")] };
  const site = await siteOf(what);
  expect(site?.split).toEqual([{ period: "2026-T1", n: 6, days: 50 }]);
  expect(site?.late).toEqual({ won: 12, late: 5, days: 35 });
  const whole = await siteOf({ ...what, gap: "60", window: "60" });
  expect([whole?.split, whole?.late]).toEqual([[], null]);
});
