import { expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { digitsOf, maskWords } from "../../../../src/journey/redaction/patterns/words.ts";

it("asks about whole words first, then about their parts, and not about words without a digit", () => {
  const asked: string[] = [];
  const masked = maskWords("le colis A1/B2", (word) => {
    asked.push(word);
    return word === "B2";
  });
  expect(asked).toEqual(["A1/B2", "A1", "B2"]);
  expect(masked).toBe(`le colis A1/${mask}`);
});

it("tells what stands before and after", () => {
  maskWords("n° 42 reçu", (_, around) => {
    expect(around).toEqual({ before: "n° ", after: " reçu" });
    return false;
  });
});

it("counts digits", () => expect(digitsOf("a1-b22")).toBe(3));
