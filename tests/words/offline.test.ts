import { describe, expect, it } from "vitest";
import { offlineWords } from "../../src/words/offline.ts";
import { plain } from "./sentences.ts";

// One o'clock in the afternoon where the tests are (Paris).
const at = new Date("2026-11-29T12:05:00Z");
const { fr, en } = offlineWords;

describe("offlineWords", () => {
  it("says what was proved: how many files, how much, when", () => {
    expect(plain([fr.proved(518, 42_123_456, at)])[0]).toContain(
      "Tout est là : 518 fichiers, 42 Mo, vérifiés un à un le 29 novembre 2026 à 13 h 05.",
    );
    expect(plain([en.proved(518, 1_540_000, at)])[0]).toContain(
      "518 files, 1.5 MB, checked one by one on 29 November 2026 at 13:05.",
    );
  });
  it("names what is missing, one or many, and never an empty list", () => {
    expect(plain([fr.missing(["a.wasm"], 1)])[0]).toContain(
      "1 fichier manque ou ne correspond pas à ce qui est publié (a.wasm).",
    );
    expect(plain([fr.missing(["a", "b"], 7)])[0]).toContain("7 fichiers manquent ou ne correspondent pas");
    expect(plain([fr.missing(["a", "b"], 7)])[0]).toContain("(a, b…)");
    expect(en.missing([], 0)).not.toContain("(");
  });
});
