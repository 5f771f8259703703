import { expect, it } from "vitest";
import { leftOut, lensOf, placesSeen, siteSeen, withoutTouchpoint } from "../../src/answers/lens.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

it("says a touchpoint left out by its id, and finds its number", () => {
  const [first] = sampleSite.touchpoints;
  const name = withoutTouchpoint(first?.id ?? "");
  expect(leftOut(name)).toBe(first?.id);
  expect(leftOut("stage")).toBeNull();
  expect(lensOf(name, sampleSite)).toEqual({ without: first?.number });
  expect([lensOf("stage", sampleSite), lensOf("channel", sampleSite)]).toEqual([
    { by: "stage" },
    { by: "channel" },
  ]);
});

it("calls every touchpoint by its stage, so that whichever stands for it is named", () => {
  for (const { id, number } of placesSeen("stage", sampleSite).touchpoints) {
    const own = sampleSite.touchpoints.find((one) => one.number === number);
    expect(id).toBe(own?.stage === null ? own.id : `stage:${own?.stage}`);
  }
});

it("draws as many bars as there are stages or channels, a channel of no stage", () => {
  const stages = new Set(sampleSite.touchpoints.map(({ stage }) => stage));
  expect(siteSeen("stage", sampleSite).touchpoints).toHaveLength(stages.size);
  const channels = siteSeen("channel", sampleSite).touchpoints.filter(({ id }) => id.startsWith("channel:"));
  expect(new Set(channels.map(({ names }) => names.fr)).size).toBe(channels.length);
  expect(channels.every(({ stage }) => stage === null)).toBe(true);
  expect(siteSeen(withoutTouchpoint("panier"), sampleSite)).toBe(sampleSite);
});
