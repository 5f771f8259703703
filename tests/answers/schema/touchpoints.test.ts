import { test } from "vitest";
import {
  hoursAnswer,
  importanceAnswer,
  irritantsAnswer,
  movesAnswer,
  touchpointsAnswer,
} from "../../../src/answers/schema/touchpoints.ts";
import { sampleIrritants } from "../../fixtures/sample-irritants.ts";
import { sampleHours, sampleImportance, sampleMoves, sampleTouchpoints } from "../../fixtures/sample-map.ts";
import { expectAsPublished } from "./as-published.ts";

test("what is told touchpoint by touchpoint is read whole", () => {
  expectAsPublished(touchpointsAnswer, sampleTouchpoints);
  expectAsPublished(movesAnswer, sampleMoves);
  expectAsPublished(importanceAnswer, sampleImportance);
  expectAsPublished(irritantsAnswer, sampleIrritants);
  expectAsPublished(hoursAnswer, sampleHours);
});
