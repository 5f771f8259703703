import { it } from "vitest";
import { lockWords } from "../../src/words/lock.ts";
import { expectBothLanguages } from "./sentences.ts";

it("says everything in both languages, and nothing of any company", () => {
  expectBothLanguages(lockWords);
});
