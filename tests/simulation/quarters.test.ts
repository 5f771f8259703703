// The simulated company: the same for the same seed, cut where the data ends, changed where something is planted and nowhere else.
import { expect, test } from "vitest";
import { seeded } from "../bench/events/random.ts";
import type { PlainJourney } from "../findings/plain-statistics.ts";
import { drawQuarters, type Quarters } from "./quarters.ts";
import { changes, nulls } from "./scenarios.ts";

const scenarioOf = (name: string) => {
  const found = nulls.find((one) => one.name === name);
  if (found === undefined) throw new Error(`unknown scenario: ${name}`);
  return found;
};
const settled = scenarioOf("settled quarters");
const young = scenarioOf("a young quarter, 90-day gap");
const share = (journeys: readonly PlainJourney[], is: (one: PlainJourney) => boolean) =>
  journeys.filter(is).length / journeys.length;
const now = ({ journeys }: Quarters) => journeys.filter(({ isNow }) => isNow);
const before = ({ journeys }: Quarters) => journeys.filter(({ isNow }) => !isNow);

test("the same seed draws the same quarters, another seed others", () => {
  expect(drawQuarters(settled, seeded(7))).toEqual(drawQuarters(settled, seeded(7)));
  expect(drawQuarters(settled, seeded(7)).journeys).not.toEqual(drawQuarters(settled, seeded(8)).journeys);
});

test("two settled quarters of about 2,200 journeys are all mature, and some people come back", () => {
  const { journeys } = drawQuarters(settled, seeded(7));
  expect(journeys.length / 2).toBeGreaterThan(2200);
  expect(journeys.length / 2).toBeLessThan(2600);
  expect(journeys.every(({ isMature, isOpen }) => isMature && !isOpen)).toBe(true);
  expect(new Set(journeys.map(({ customer }) => customer)).size).toBeLessThan(0.95 * journeys.length);
});

test("of a young quarter most of what is mature is still open where the gap is long", () => {
  const quarters = drawQuarters(young, seeded(7));
  const mature = now(quarters).filter(({ isMature }) => isMature);
  expect(mature.length / now(quarters).length).toBeGreaterThan(0.7);
  expect(share(mature, ({ isOpen }) => isOpen)).toBeGreaterThan(0.8);
  expect(share(before(quarters), ({ isMature }) => isMature)).toBeGreaterThan(0.95);
});

test("fewer reach the goal where that is planted, in the later quarter alone", () => {
  const planted = changes.find(({ keys }) => keys.includes("reached/3"))?.scenario;
  if (planted === undefined) throw new Error("the goal is planted");
  const reached = (one: PlainJourney) => one.reached >= 3;
  let [calm, changed, earlier] = [0, 0, 0];
  for (let seed = 0; seed < 6; seed += 1) {
    calm += share(now(drawQuarters(settled, seeded(seed))), reached) / 6;
    changed += share(now(drawQuarters(planted, seeded(seed))), reached) / 6;
    earlier += share(before(drawQuarters(planted, seeded(seed))), reached) / 6;
  }
  expect(calm - changed).toBeGreaterThan(0.02);
  expect(Math.abs(calm - earlier)).toBeLessThan(0.02);
});
