// Values of cells become the texts that people see. In: values as a workbook keeps them. Out: texts.
import { describe, expect, test } from "vitest";
import { cellText } from "../../../src/exports/workbooks/cell-text.ts";

const at = (iso: string) => new Date(iso);

describe("cellText", () => {
  test.each([
    ["nothing", null, ""],
    ["an identifier is no decimal number", 100200, "100200"],
    ["microseconds keep all their digits", 1787153576610625, "1787153576610625"],
    ["more digits than a number keeps are told as lost", 2 ** 70, "1.1805916207174113E+21"],
    ["what computers add to a decimal is left out", 0.1 + 0.2, "0.3"],
    ["a boolean", false, "false"],
    ["an error is nothing", "#N/A", ""],
    ["a text that begins like one is a text", "#N/A sur la fiche", "#N/A sur la fiche"],
    ["a day", at("2026-07-03T00:00:00Z"), "2026-07-03"],
    ["a moment", at("2026-07-03T10:12:13Z"), "2026-07-03 10:12:13"],
    ["a moment rounded by a day's fraction", at("2026-07-03T10:12:12.998Z"), "2026-07-03 10:12:13"],
    ["a moment with a fraction of its own", at("2026-07-03T10:12:12.250Z"), "2026-07-03 10:12:12.250"],
    ["an hour without a day", at("1899-12-31T09:05:00Z"), "09:05:00"],
    ["a duration of more than a day", at("1900-01-01T12:00:00Z"), "36:00:00"],
    ["no date", new Date(Number.NaN), ""],
  ])("%s", (_, value, text) => {
    expect(cellText(value)).toBe(text);
  });

  test("a number shown as a percentage is one", () => {
    expect([cellText(0.85, true), cellText(0.07, true), cellText("85 %", true)]).toEqual([
      "85%",
      "7%",
      "85 %",
    ]);
  });
});
