import { expect, test } from "vitest";
import { side, site } from "../../../src/answers/schema/site.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { expectAsPublished } from "./as-published.ts";

test("what every page knows is read as it was written", () => {
  expect(site.parse(sampleSite)).toEqual(sampleSite);
  expectAsPublished(side, { n: 7, customers: 6, mean: 0.5, error: null });
});
