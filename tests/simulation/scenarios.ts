// What is simulated. In: nothing. Out: companies where nothing moved, and companies where one thing did.
import type { Scenario } from "./model.ts";

/** About as many journeys a quarter as the fictional company has, all of them ended. */
const settled: Scenario = {
  name: "settled quarters",
  journeys: 2200,
  knownDays: 270,
  gap: 30,
  mix: [0.06, 0.06],
  planted: {},
};

/** Nothing moved: any claim is false. */
export const nulls: readonly Scenario[] = [
  settled,
  { ...settled, name: "a young quarter, 30-day gap", knownDays: 14 },
  { ...settled, name: "a young quarter, 90-day gap", knownDays: 14, gap: 90 },
  { ...settled, name: "B2B from 6 to 20 %", mix: [0.06, 0.2] },
  { ...settled, name: "B2B from 6 to 20 %, a young quarter", mix: [0.06, 0.2], knownDays: 14 },
];

/** One thing moved; `keys` are the findings that say so. */
export const changes: readonly { readonly scenario: Scenario; readonly keys: readonly string[] }[] = [
  {
    scenario: {
      ...settled,
      name: "stops at a touchpoint",
      planted: { stop: { touchpoint: 10, more: 0.115 } },
    },
    keys: ["stops/10"],
  },
  {
    scenario: {
      ...settled,
      name: "feeling at a touchpoint",
      planted: { feeling: { touchpoint: 18, change: -0.6 } },
    },
    keys: ["feeling/18"],
  },
  {
    scenario: { ...settled, name: "the goal", planted: { onward: { stage: 2, factor: 0.84 } } },
    keys: ["reached/3"],
  },
  {
    scenario: { ...settled, name: "a middle stage", planted: { onward: { stage: 1, factor: 0.92 } } },
    keys: ["reached/2"],
  },
];
