import { expect, it } from "vitest";
import { sourceEndWords } from "../../src/words/source-ends.ts";

it("says what ended, when, and what is missing since, with its share", () => {
  const one = { name: "Commandes", last_day: "2025-12-31", missing: [{ stage: "Achat", share: 0.62 }] };
  expect(sourceEndWords.fr.ended(one).replaceAll(/[\u00A0\u202F]/g, " ")).toBe(
    "« Commandes » s’arrête le 31 décembre 2025, les autres sources continuent. Depuis, il manque ce qu’elle disait de : Achat (62 %).",
  );
  expect(sourceEndWords.en.ended({ ...one, missing: [] }).replaceAll("\u00A0", " ")).toBe(
    "“Commandes” ends on 31 December 2025, the other sources go on.",
  );
});
