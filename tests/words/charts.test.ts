import { expect, test } from "vitest";
import { chartWords, orDash, pluralS, shareText } from "../../src/words/charts.ts";
import { expectBothLanguages, plain } from "./sentences.ts";

const { fr, en } = chartWords;

test("both languages say the same things", () => {
  expectBothLanguages(chartWords);
});

test("French takes a plural from two up, English for anything but one", () => {
  expect([0, 1, 2].map(pluralS)).toEqual(["", "", "s"]);
  expect(plain([0.01, -0.02].map(fr.shortPoints))).toEqual(["+1 pt", "−2 pts"]);
  expect(plain([0.01, -0.01, 0.02].map(en.shortPoints))).toEqual(["+1 pt", "−1 pt", "+2 pts"]);
  // What is told never reads as nothing.
  expect(plain([0.004, -0.003].map(en.shortPoints))).toEqual(["+0.4 pts", "−0.3 pts"]);
  expect(plain([1, 2].map(en.journeys))).toEqual(["1 journey", "2 journeys"]);
});

test("a comparison names its period, or says that it is one", () => {
  expect(plain([fr.compared("T2 2026", "38 %", "+6,2 points"), fr.compared(null, "38 %", null)])).toEqual([
    "T2 2026 : 38 % (+6,2 points)",
    "Période comparée : 38 %",
  ]);
});

test("a share that is there never reads zero", () => {
  expect(plain([0, 0.001, 0.005, 0.384].map((share) => shareText(share, "fr")))).toEqual([
    "0 %",
    "< 1 %",
    "1 %",
    "38 %",
  ]);
});

test("what is missing is a dash", () => {
  expect([orDash(null, String), orDash(0, String)]).toEqual(["–", "0"]);
});
