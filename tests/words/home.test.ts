import { test } from "vitest";
import { homePage, homeWords } from "../../src/words/home.ts";
import { expectBothLanguages } from "./sentences.ts";

test("both languages say the same things", () => {
  expectBothLanguages(homeWords);
  expectBothLanguages(homePage);
});
