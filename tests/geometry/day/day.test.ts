import { expect, it } from "vitest";
import { dayFacts } from "../../../src/findings/day.ts";
import { dayLayout } from "../../../src/geometry/day/day.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { sampleHours } from "../../fixtures/sample-map.ts";

const facts = dayFacts(sampleHours);
if (facts === null) throw new Error("no day");
const stages = sampleSite.stages.map(({ id }) => id);

it.each([1240, 760, 328])("draws 24 hours inside %i pixels, both directions on one scale", (width) => {
  const layout = dayLayout(facts, { language: "fr", width, stages });
  expect(layout.bars).toHaveLength(24);
  for (const { box, pieces, ours, hour } of layout.bars) {
    expect(box.x + box.width).toBeLessThanOrEqual(width + 0.5);
    const done = pieces.reduce((sum, { box: { height } }) => sum + height, 0);
    expect(done / hour.done).toBeCloseTo(170 / facts.busiest.done, 1);
    if (ours !== null) expect(ours.height / hour.ours).toBeCloseTo(170 / facts.busiest.done, 1);
    expect(ours === null).toBe(hour.ours === 0);
  }
  expect(layout.absent).toHaveLength(12);
});

it("piles stages in their order from the axis up", () => {
  const [bar] = dayLayout(facts, { language: "fr", width: 1240, stages }).bars;
  expect(bar?.pieces.map(({ stage }) => stage)).toEqual(["conscience", "achat"]);
  const [lower, upper] = bar?.pieces ?? [];
  expect((upper?.box.y ?? 0) + (upper?.box.height ?? 0)).toBeCloseTo(lower?.box.y ?? 1, 1);
});
