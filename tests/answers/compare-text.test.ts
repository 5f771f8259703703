import { expect, test } from "vitest";
import { compareText } from "../../src/answers/compare-text.ts";

test("texts are put in the order of their codes, capitals and accents whatever the language", () => {
  expect(["b", "é", "a", "B", ""].sort(compareText)).toEqual(["", "B", "a", "b", "é"]);
});

test("a text is level with itself, so that what is compared next decides", () => {
  expect(compareText("a", "a")).toBe(0);
});
