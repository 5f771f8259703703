import { expect, it } from "vitest";
import { findingWords, scoreBeside, shareBeside } from "../../src/words/findings.ts";

it("says the risk of the whole list, when rates can be judged, and what could have been proven", () => {
  expect(findingWords.fr.note(55, "T2 2026")).toContain("5");
  expect(findingWords.en.early("2026-10-17")).toMatch(/17.October.2026/);
  expect(findingWords.en.provable("Purchase", 0.032)).toMatch(/3\.2.points/);
});

it("writes a difference beside a figure only where it is proven", () => {
  expect(shareBeside("down", -0.017, "en")).toMatch(/^−1\.7.points like for like$/u);
  expect(shareBeside("possible", -0.017, "en")).toBe("possible, not confirmed");
  expect(shareBeside("up", null, "fr")).toBe("en hausse");
  expect(scoreBeside("up", 0.5, "fr")).toBe("+0,5");
  expect(scoreBeside("too-few", 0.5, "fr")).toBe("n trop petit");
});
