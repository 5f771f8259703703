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
const written = (lane: "needs" | "opportunities") =>
  sampleSite.stages.map(({ id }) => ({
    ...{ lane, persona: null, stage: id, touchpoint: null, text: { fr: "a", en: "a" } },
    ...{ by: null, date: null, value: null, effort: null, owner: null, due: null },
  }));
const full = { ...sampleSite, map: [...written("needs"), ...written("opportunities")] };
const kinds = (site = full) => mapGaps(stages, site).map(({ kind }) => kind);

it("says which stages nobody speaks of, and which touchpoints nobody owns", () => {
  expect(kinds()).toEqual(["silent", "owners"]);
  expect(mapGaps(stages, full)[0]).toEqual({ kind: "silent", names: ["Conscience"] });
});
it("asks for an objective first, and last for what people have not written, stage by stage", () => {
  expect(kinds({ ...full, objectives: [], map: [] })).toEqual([
    ...["objective", "silent", "owners", "needs", "opportunities"],
  ]);
  const gaps = mapGaps(stages, { ...full, map: full.map.slice(1) });
  expect(gaps.at(-1)).toEqual({ kind: "needs", names: ["Conscience"] });
});
it("lacks nothing where all is there", () => {
  const whole = stages.map((stage) => ({
    ...stage,
    feeling: stages[1]?.feeling ?? null,
    touchpoints: stage.touchpoints.map((one) => ({ ...one, owner: "Marketing" })),
  }));
  expect(mapGaps(whole, full)).toEqual([]);
  const wordless = whole.map((stage) => ({ ...stage, verbatims: [] }));
  expect(mapGaps(wordless, full)).toEqual([{ kind: "words" }]);
});
