import { describe, expect, it } from "vitest";
import { isFirst, tokensOf, wordOf } from "../../../src/journey/names/tokens.ts";

describe("tokensOf", () => {
  it("gives words with their places and what stands between", () => {
    const tokens = tokensOf("Merci à Jean-Luc !");
    expect(tokens.map(({ text, gap }) => [text, gap])).toEqual([
      ["Merci", ""],
      ["à", " "],
      ["Jean", " "],
      ["Luc", "-"],
    ]);
    expect(tokens.map(({ start, end }) => "Merci à Jean-Luc !".slice(start, end))).toEqual(
      tokens.map(({ text }) => text),
    );
  });

  it("tells the first word of each sentence", () => {
    const tokens = tokensOf("Bien. Très bien\nmerci");
    expect(tokens.map((token, place) => isFirst(token, place))).toEqual([true, true, false, true]);
  });
});

it("a word that is ordinary is no first name", () => {
  expect(wordOf("Prune")).toMatchObject({
    folded: "prune",
    isCommon: true,
    isAlso: true,
    isFirstName: false,
  });
  expect(wordOf("Sophie")).toMatchObject({ isCommon: false, isFirstName: true });
});
