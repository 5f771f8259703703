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

it("says what comes after what within a stage, through what is between, and what nobody stops at", async () => {
  const site = await siteOf({
    touchpoints: { a: 1, b: 1, c: 1, d: 1, e: 2 },
    stages: 2,
    goal: 2,
    web: [
      ...taken({ a: 30, ab: 20, abc: 20, abce: 10, da: 20, dabce: 10 }),
      ...taken({ a: 1 }, "2026-12-01"),
    ],
  });
  const told = site?.touchpoints.map(({ id, after, passage }) => [id, after, passage]);
  // Thirty of the ninety who open come by d: it is no step before them; but all of d go on.
  expect(told).toEqual([
    ["a", undefined, undefined],
    ["b", ["a"], undefined],
    ["c", ["a", "b"], undefined],
    ["d", undefined, true],
    ["e", undefined, undefined],
  ]);
});
