import { it } from "vitest";
import { contrastWords } from "../../src/words/contrasts.ts";
import { expectBothLanguages } from "./sentences.ts";

it("says everything in both languages, with French marks", () => {
  expectBothLanguages(contrastWords);
});
