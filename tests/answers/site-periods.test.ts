import { expect, it } from "vitest";
import { taken } from "./counted.ts";
import { sites } from "./site-of.ts";

const { siteOf } = sites();

it("shows the latest complete quarter against the one before", async () => {
  const web = ["2025-09-20", "2025-11-01", "2026-02-01", "2026-05-01", "2026-07-02"].flatMap((day) =>
    taken({ a: 1 }, day),
  );
  const site = await siteOf({ smallGroup: 1, web });
  expect(site?.periods.map(({ id, complete, journeys }) => [id, complete, journeys])).toEqual([
    // The exports begin on 20 September: that quarter is not whole.
    ["2025-T3", false, 1],
    ["2025-T4", true, 1],
    ["2026-T1", true, 1],
    ["2026-T2", true, 1],
    ["2026-T3", false, 1],
  ]);
  expect([site?.period, site?.compare]).toEqual(["2026-T2", "2026-T1"]);
});

it("takes a quarter as whole when the data ends on its last day", async () => {
  const site = await siteOf({
    smallGroup: 1,
    web: [...taken({ a: 1 }, "2026-01-03"), ...taken({ a: 1 }, "2026-03-31")],
  });
  expect(site?.periods).toEqual([
    { id: "2026-T1", start: "2026-01-01", end: "2026-03-31", complete: true, journeys: 2, unplaced: 0 },
  ]);
  expect([site?.period, site?.compare]).toEqual(["2026-T1", null]);
});

it("shows the latest quarter there is when none is complete", async () => {
  const site = await siteOf({
    smallGroup: 1,
    web: [...taken({ a: 1 }, "2026-02-20"), ...taken({ a: 1 }, "2026-04-02")],
  });
  expect([site?.period, site?.compare]).toEqual(["2026-T2", "2026-T1"]);
});

it("lists quarters of too few customers, and tells nothing of them", async () => {
  const site = await siteOf({
    smallGroup: 5,
    web: [...taken({ a: 9 }, "2026-01-03"), ...taken({ a: 4 }, "2026-04-02")],
  });
  expect(site?.periods.map(({ id, journeys }) => [id, journeys])).toEqual([
    ["2026-T1", 9],
    ["2026-T2", 0],
  ]);
  expect(site?.period).toBe("2026-T1");
});
