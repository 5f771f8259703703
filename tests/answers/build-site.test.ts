import { expect, it } from "vitest";
import { taken } from "./counted.ts";
import { sites } from "./site-of.ts";

const { siteOf } = sites();

it("counts journeys without any known touchpoint apart, in no chart", async () => {
  const site = await siteOf({ web: [...taken({ a: 2 }), ...taken({ z: 3 })] });
  expect([site?.journeys, site?.unplaced_journeys, site?.customers]).toEqual([2, 3, 5]);
});

it("has nothing to publish without a journey", async () => {
  expect(await siteOf({ web: [] })).toBeNull();
  expect(await siteOf({ web: [{ at: "bientôt", event: "a", customer: "c1" }] })).toBeNull();
});
