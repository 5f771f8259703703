import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatDuration,
  formatMonth,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatPoints,
  formatScore,
} from "../../src/words/format.ts";

describe("formatNumber", () => {
  it("groups thousands with a thin no-break space in French and a comma in English", () => {
    expect(formatNumber(1234567, "fr")).toBe("1\u202F234\u202F567");
    expect(formatNumber(1234567, "en")).toBe("1,234,567");
  });
  it("groups four digits too, so that a column lines up", () => {
    expect(formatNumber(4210, "fr")).toBe("4\u202F210");
    expect(formatNumber(4210, "en")).toBe("4,210");
  });
  it("writes a true minus sign and as many decimals as asked", () => {
    expect(formatNumber(-1.25, "fr", { digits: 2 })).toBe("\u22121,25");
    expect(formatNumber(3, "en", { digits: 2 })).toBe("3.00");
  });
  it("never signs a number that rounds to zero", () => {
    expect(formatNumber(-0.004, "fr", { digits: 1 })).toBe("0,0");
    expect(formatNumber(0.004, "en", { digits: 1, signed: true })).toBe("0.0");
  });
});

describe("formatPercent and formatPoints", () => {
  it("puts a no-break space before the French percent sign only", () => {
    expect(formatPercent(0.384, "fr")).toBe("38\u00A0%");
    expect(formatPercent(0.384, "en", 1)).toBe("38.4%");
    // Neither all nor nothing.
    expect([0, 0.002, 0.998, 1].map((share) => formatPercent(share, "en"))).toEqual([
      "0%",
      "0.2%",
      "99.8%",
      "100%",
    ]);
    expect([0.0001, 0.9999].map((share) => formatPercent(share, "fr", 1))).toEqual([
      "<\u00A00,1\u00A0%",
      ">\u00A099,9\u00A0%",
    ]);
  });
  it("says a difference of shares in points, with its sign", () => {
    expect(formatPoints(0.062, "fr")).toBe("+6,2\u00A0points");
    expect(formatPoints(-0.062, "en")).toBe("\u22126.2\u00A0points");
  });
  it("keeps the singular below two points in French and at one point in English", () => {
    expect(formatPoints(0.019, "fr")).toBe("+1,9\u00A0point");
    expect(formatPoints(0.019, "en")).toBe("+1.9\u00A0points");
    expect(formatPoints(0.01, "en", 0)).toBe("+1\u00A0point");
    expect(formatPoints(0.0196, "fr")).toBe("+2,0\u00A0points");
  });
});

describe("formatDuration", () => {
  it.each([
    [0, "0\u00A0s"],
    [45, "45\u00A0s"],
    [720, "12\u00A0min"],
    [18_000, "5\u00A0h"],
    [172_800, "2,0\u00A0j"],
    [276_480, "3,2\u00A0j"],
    [1_814_400, "21\u00A0j"],
  ])("says %d seconds as %s in French", (seconds, text) => {
    expect(formatDuration(seconds, "fr")).toBe(text);
  });
  it("says days as d in English", () => {
    expect(formatDuration(276_480, "en")).toBe("3.2\u00A0d");
  });
});

describe("formatPeriod", () => {
  it("turns a quarter into the order people read", () => {
    expect(formatPeriod("2026-T3", "fr")).toBe("T3\u00A02026");
    expect(formatPeriod("2026-T3", "en")).toBe("Q3\u00A02026");
  });
  it("names the choice of every period", () => {
    expect(formatPeriod("all", "fr")).toBe("Toutes les périodes");
    expect(formatPeriod("all", "en")).toBe("All periods");
  });
});

describe("formatScore", () => {
  it("always carries the sign of a feeling", () => {
    expect(formatScore(0.42, "fr")).toBe("+0,4");
    expect(formatScore(-1.25, "en")).toBe("\u22121.3");
    expect(formatScore(0, "fr")).toBe("0,0");
  });
});

describe("formatMonth", () => {
  it("writes a month with its year", () => {
    expect(formatMonth("2026-08", "fr")).toBe("août\u00A02026");
    expect(formatMonth("2026-08", "en")).toBe("August\u00A02026");
  });
});

describe("formatDate", () => {
  it("reads the day as written, in any time zone", () => {
    expect(formatDate("2026-10-14", "fr")).toBe("14\u00A0octobre 2026");
    expect(formatDate("2026-10-14T23:59:59", "en")).toBe("14\u00A0October 2026");
  });
  it("writes the first of the month as French does", () => {
    expect(formatDate("2026-08-01", "fr")).toBe("1er\u00A0août 2026");
  });
});
