import { expect, it } from "vitest";
import { findingWords } from "../../src/words/findings.ts";

it("says the risk of the whole list, when rates can be judged, and what could have been proven", () => {
  expect(findingWords.fr.note(55, "T2 2026")).toContain("5");
  expect(findingWords.en.early("2026-10-17")).toMatch(/17.October.2026/);
  expect(findingWords.en.provable("Purchase", 0.032)).toMatch(/3\.2.points/);
});
