import fc from "fast-check";
import { expect, test } from "vitest";
import { foldPattern } from "../../src/company/pattern.ts";

test("a pattern is folded, alternative by alternative", () => {
  expect(foldPattern(" Commande * | Achetée|")).toBe("commande *|achetee");
});

test("nothing written accepts anything", () => {
  expect(foldPattern("")).toBeNull();
  expect(foldPattern(" | ")).toBeNull();
});

test("folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const once = foldPattern(text);
      expect(once === null ? null : foldPattern(once)).toBe(once);
    }),
  );
});
