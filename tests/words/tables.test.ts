import { test } from "vitest";
import { columnWords } from "../../src/words/tables.ts";
import { expectBothLanguages } from "./sentences.ts";

test("every column has a name in both languages", () => {
  expectBothLanguages(columnWords);
});
