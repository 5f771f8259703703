import { test } from "vitest";
import {
  explainAnswer,
  finding,
  findingsAnswer,
  returnsAnswer,
} from "../../../src/answers/schema/findings.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { sampleExplain, sampleReturns } from "../../fixtures/sample-map.ts";
import { expectAsPublished } from "./as-published.ts";

test("what was tested is read whole", () => {
  expectAsPublished(findingsAnswer, sampleFindings);
  for (const one of sampleFindings.findings) expectAsPublished(finding, one);
  expectAsPublished(explainAnswer, sampleExplain);
  expectAsPublished(returnsAnswer, sampleReturns);
});
