import { expect, test } from "vitest";
import { valuesAnswer } from "../../../src/answers/schema/worth.ts";
import { sampleValues } from "../../fixtures/sample-map.ts";

test("what customers are worth is read as it was written", () => {
  expect(valuesAnswer.parse(sampleValues)).toEqual(sampleValues);
});
