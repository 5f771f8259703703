import { describe, expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { askedKeys, maskKnownKeys } from "../../../../src/journey/redaction/patterns/known-key.ts";

const keys = new Set(["1001", "42", "2026", "v8f3k2"]);
const masked = (text: string) => maskKnownKeys(text, (word) => keys.has(word.toLowerCase()));

describe("maskKnownKeys", () => {
  it("takes out keys, short ones when announced", () => {
    expect(masked("commande 1001, ticket #42, V8F3K2")).toBe(`commande ${mask}, ticket ${mask}, ${mask}`);
    expect(masked("taille 42, en 2026")).toBe("taille 42, en 2026");
  });

  it("leaves a quantity", () => expect(masked("1001 €")).toBe("1001 €"));
});

describe("askedKeys", () => {
  it("holds whole words with a digit and their parts", () => {
    expect([...askedKeys("Commande #ML-1001/B2 reçue")]).toEqual(["ml-1001/b2", "ml-1001", "b2"]);
  });
});
