import { expect, test } from "vitest";
import * as schema from "../../src/answers/schema.ts";
import { sampleEmotions, sampleFunnel, samplePaths } from "../fixtures/sample-answers.ts";

test("each answer is told from the others by its kind", () => {
  for (const answer of [samplePaths, sampleFunnel, sampleEmotions])
    expect(schema.answer.parse(answer)).toEqual(answer);
  expect(schema.answer.safeParse({ ...sampleFunnel, kind: "paths" }).success).toBe(false);
});
