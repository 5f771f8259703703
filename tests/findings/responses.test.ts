import { expect, it } from "vitest";
import { responsesAt } from "../../src/findings/responses.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

it("finds those of the stage's touchpoints in the quarter", () => {
  const times = { n: 20, answered: 19, q1_seconds: 60, median_seconds: 600, q3_seconds: 6_000 };
  const row = (period: string, touchpoint: string) => ({ ...times, period, touchpoint });
  const here = sampleSite.touchpoints.find(({ stage }) => stage !== null);
  const elsewhere = sampleSite.touchpoints.find(({ stage }) => stage !== here?.stage);
  if (here?.stage == null || elsewhere === undefined) throw new Error("missing touchpoints");
  const responses = [row("2026-T3", here.id), row("2026-T2", here.id), row("2026-T3", elsewhere.id)];
  expect(responsesAt({ ...sampleSite, responses }, here.stage, "2026-T3")).toEqual([responses[0]]);
});
