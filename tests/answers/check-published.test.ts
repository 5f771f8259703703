import { expect, test } from "vitest";
import { checkedAnswer, checkedSite } from "../../src/answers/check-published.ts";
import { OtherVersion, publishedText } from "../../src/answers/published-json.ts";
import { sampleEmotions, sampleFunnel, samplePaths, sampleSite } from "../fixtures/sample-answers.ts";

const file = (content: object) => JSON.parse(publishedText(content));

test("a site and every kind of answer come back as they were written", () => {
  expect(checkedSite(file(sampleSite), "site.json")).toEqual(sampleSite);
  for (const answer of [samplePaths, sampleFunnel, sampleEmotions])
    expect(checkedAnswer(file(answer), "a.json")).toEqual(answer);
});

test("a value of another type is told with its place: a number where an id must be", () => {
  const stages = [{ ...sampleFunnel.stages[0], stage: 3 }];
  expect(() => checkedAnswer(file({ ...sampleFunnel, stages }), "a.json")).toThrow(
    "invalid a.json: stages.0.stage: invalid_type",
  );
});

test("a column that no schema names is told: nothing is published unless it is named", () => {
  const touchpoints = [{ ...sampleSite.touchpoints[0], customer: "c1" }];
  expect(() => checkedSite(file({ ...sampleSite, touchpoints }), "site.json")).toThrow(
    "touchpoints.0: unrecognized_keys",
  );
});

test("another version is told as such", () => {
  expect(() => checkedSite({ ...sampleSite, version: 0 }, "site.json")).toThrow(OtherVersion);
});
