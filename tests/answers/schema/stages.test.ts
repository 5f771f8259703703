import { test } from "vitest";
import { endedAnswer, funnelAnswer, seriesAnswer } from "../../../src/answers/schema/stages.ts";
import { sampleFunnel } from "../../fixtures/sample-answers.ts";
import { sampleEnded } from "../../fixtures/sample-ended.ts";
import { sampleSeries } from "../../fixtures/sample-map.ts";
import { expectAsPublished } from "./as-published.ts";

test("a funnel, its quarters and what ended are read whole", () => {
  expectAsPublished(funnelAnswer, sampleFunnel);
  expectAsPublished(seriesAnswer, sampleSeries);
  expectAsPublished(endedAnswer, sampleEnded);
});
