import { expect, test } from "vitest";
import * as schema from "../../src/answers/schema.ts";
import { sampleEmotions, sampleFunnel, samplePaths, sampleSite } from "../fixtures/sample-answers.ts";

test("each answer is told from the others by its kind", () => {
  for (const answer of [samplePaths, sampleFunnel, sampleEmotions])
    expect(schema.answer.parse(answer)).toEqual(answer);
  expect(schema.answer.safeParse({ ...sampleFunnel, kind: "paths" }).success).toBe(false);
});

test("missing is null, never left out", () => {
  const { owner: _owner, ...touchpoint } = { ...sampleSite.touchpoints[0] };
  expect(schema.touchpoint.safeParse(sampleSite.touchpoints[0]).success).toBe(true);
  expect(schema.touchpoint.safeParse(touchpoint).success).toBe(false);
});
