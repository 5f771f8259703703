import { test } from "vitest";
import { pathsAnswer } from "../../../src/answers/schema/flow.ts";
import { samplePaths } from "../../fixtures/sample-answers.ts";
import { expectAsPublished } from "./as-published.ts";

test("a flow is read whole", () => expectAsPublished(pathsAnswer, samplePaths));
