import { expect, it } from "vitest";
import { targetsAt } from "../../src/findings/targets.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const texts = (stage: string, period: string) =>
  targetsAt(sampleSite, stage, period).map(({ text, result }) => [text.en, result.status]);

it("a touchpoint's target stands in its stage, as the quarter shown meets it", () => {
  expect(texts("retention", "2026-T3")).toEqual([["Deliver within three days", "met"]]);
  expect(texts("retention", "2026-T2")).toEqual([["Deliver within three days", "unmeasurable"]]);
});

it("what has no measure, another stage and all quarters together have none", () => {
  expect(texts("achat", "2026-T3")).toEqual([]);
  expect(texts("retention", "all")).toEqual([]);
});
