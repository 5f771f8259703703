import { test } from "vitest";
import { personasAnswer } from "../../../src/answers/schema/personas.ts";
import { samplePersonas } from "../../fixtures/sample-map.ts";
import { expectAsPublished } from "./as-published.ts";

test("personas side by side are read whole", () => expectAsPublished(personasAnswer, samplePersonas));
