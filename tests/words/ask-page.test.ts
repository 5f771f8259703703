// What the data page says where it asks. In: nothing. Out: sentences.
import { expect, test } from "vitest";
import { askPageWords } from "../../src/words/ask-page.ts";

test("a word's rank is asked with the word as it is written", () => {
  expect(askPageWords.en.rank("Good").replaceAll("\u00A0", " ")).toBe("Rank of “Good”, 1 for the worst");
});
