import { expect, it } from "vitest";
import { mapGaps } from "../../src/findings/map-gaps.ts";
import { mapStages } from "../../src/findings/map-stages.ts";
import { sampleEmotions, sampleFunnel, sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings } from "../fixtures/sample-findings.ts";
import { sampleTouchpoints } from "../fixtures/sample-map.ts";

const stages = mapStages(
  {
    funnel: { now: sampleFunnel, before: null },
    emotion: { now: sampleEmotions, before: null },
    touchpoints: { now: sampleTouchpoints },
    findings: { now: sampleFindings },
  },
  sampleSite,
  "fr",
);
const kinds = (site = sampleSite, written = { needs: true, opportunities: true }) =>
  mapGaps(stages, site, written).map(({ kind }) => kind);

it("says which stages nobody speaks of, and which touchpoints nobody owns", () => {
  expect(kinds()).toEqual(["silent", "owners"]);
  expect(mapGaps(stages, sampleSite, { needs: true, opportunities: true })[0]).toEqual({
    kind: "silent",
    names: ["Conscience"],
  });
});
it("asks for an objective first, and for what people have not written last", () => {
  const bare = { ...sampleSite, objectives: [] };
  expect(kinds(bare, { needs: false, opportunities: false })).toEqual([
    ...["objective", "silent", "owners", "needs", "opportunities"],
  ]);
});
it("lacks nothing where all is there", () => {
  const whole = stages.map((stage) => ({
    ...stage,
    feeling: stages[1]?.feeling ?? null,
    touchpoints: stage.touchpoints.map((one) => ({ ...one, owner: "Marketing" })),
  }));
  expect(mapGaps(whole, sampleSite, { needs: true, opportunities: true })).toEqual([]);
  const wordless = whole.map((stage) => ({ ...stage, verbatims: [] }));
  expect(mapGaps(wordless, sampleSite, { needs: true, opportunities: true })).toEqual([{ kind: "words" }]);
});
