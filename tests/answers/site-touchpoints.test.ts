import { expect, it } from "vitest";
import { taken } from "./counted.ts";
import { sites } from "./site-of.ts";

const { siteOf } = sites();

it("lists what matched nothing, except names that few customers have", async () => {
  const web = [
    ...taken({ a: 6, ax: 6 }),
    ...taken({ ay: 4 }),
    ...["u", "v"].flatMap((event) => taken({ a: 1 }).map((row) => ({ ...row, event }))),
  ];
  const site = await siteOf({ web });
  expect(site?.unclassified).toEqual([{ source: "web", event: "x", n: 6 }]);
  expect(site?.touchpoints.map(({ id }) => id)).toEqual(["non-classe", "a"]);
});

it("does not list Non classé for feedback that is only unplaced", async () => {
  const opinions = [{ at: "2026-01-02 10:00:00", rating: "5" }];
  const site = await siteOf({ web: taken({ a: 1 }), opinions });
  expect(site?.touchpoints.map(({ id }) => id)).toEqual(["a"]);
  expect(site?.feedback).toEqual({ declared: 0, theme: 0, last_step: 0, unplaced: 1, unscored: 0 });
});
