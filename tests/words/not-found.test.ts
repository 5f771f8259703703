import { test } from "vitest";
import { notFoundWords } from "../../src/words/not-found.ts";
import { expectBothLanguages } from "./sentences.ts";

test("both languages say the same things", () => {
  expectBothLanguages(notFoundWords);
});
