import { test } from "vitest";
import { emotionsAnswer } from "../../../src/answers/schema/emotion.ts";
import { sampleEmotions } from "../../fixtures/sample-answers.ts";
import { expectAsPublished } from "./as-published.ts";

test("how people feel is read whole", () => expectAsPublished(emotionsAnswer, sampleEmotions));
