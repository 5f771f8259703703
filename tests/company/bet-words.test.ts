import { expect, it } from "vitest";
import { betDirection, betMeasure, betQuarter, decisionKind } from "../../src/company/bet-words.ts";

it("knows measures, directions and kinds in both languages, whatever their capitals and accents", () => {
  expect(["Arrêts", "stops", "ABANDON", "Ressenti", "reached", "délai", "n’importe"].map(betMeasure)).toEqual(
    ["stops", "stops", "stops", "feeling", "reached", "slow", null],
  );
  expect(["Hausse", "+", "down", "en baisse", "−", "?"].map(betDirection)).toEqual([
    "up",
    "up",
    "down",
    "down",
    "down",
    null,
  ]);
  expect(["Commencer", "arrêter", "kill", "réaffecter", "x"].map(decisionKind)).toEqual([
    "start",
    "stop",
    "kill",
    "reassign",
    null,
  ]);
});

it("reads a quarter in the orders people write it, and a day of it", () => {
  for (const text of ["2026-T4", "T4 2026", "Q4 2026", "2026 q4", "2026-11-30"])
    expect(betQuarter(text), text).toBe("2026-T4");
  for (const text of ["2026", "T5 2026", "soon", ""]) expect(betQuarter(text), text).toBeNull();
});
