import { describe, expect, it } from "vitest";
import { wordFeatures } from "../../../src/journey/feeling/word-features.ts";

const featuresOf = (text: string) => wordFeatures(text).sort();

describe("wordFeatures", () => {
  it("folds words and pairs them with their neighbours, each once, without numbers and elided letters", () => {
    expect(featuresOf("L’accueil, très TRÈS bien : l'accueil en 10 min")).toEqual(
      ["accueil", "tres", "tres tres", "tres bien", "bien", "accueil en", "en", "en min", "min"].sort(),
    );
  });

  it("tells a denied word from the word, as far as a clause goes", () => {
    expect(featuresOf("pas du tout livré")).toEqual(
      ["pas", "!du", "!tout", "!livre", "pas du", "du tout", "tout livre"].sort(),
    );
    expect(featuresOf("jamais déçu mais livré")).toEqual(["jamais", "!decu", "jamais decu", "livre"].sort());
    expect(featuresOf("I didn't like it. Fine")).toContain("!like");
    expect(featuresOf("I didn't like it. Fine")).toContain("fine");
    expect(featuresOf("não recebi")).toContain("!recebi");
  });

  it("learns nothing from what was masked, and has nothing of a text without words", () => {
    expect(featuresOf("Merci [nom] et [e-mail]")).toEqual(["et", "merci", "merci et"]);
    for (const text of ["", "10/10", "👍👍", "[nom]", "!!!"]) expect(wordFeatures(text)).toEqual([]);
  });

  it("reads any script, and no more of a text than its beginning", () => {
    expect(featuresOf("Очень плохо")).toEqual(["очень", "очень плохо", "плохо"].sort());
    const long = Array.from({ length: 5000 }, (_, n) => `mot${n}`).join(" ");
    expect(wordFeatures(long)).toHaveLength(2 * 400 - 1);
    expect(wordFeatures(Array.from({ length: 900 }, (_, n) => `mot${n}.`).join(" "))).toHaveLength(400);
  });
});
