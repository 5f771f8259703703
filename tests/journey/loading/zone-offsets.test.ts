import { describe, expect, it } from "vitest";
import { spanSeconds, zoneOffsets } from "../../../src/journey/loading/zone-offsets.ts";

const between = (zone: string, from: string, to: string) =>
  zoneOffsets(zone).filter(({ fromUtc }) => fromUtc >= from && fromUtc < to);

describe("zoneOffsets", () => {
  it("changes Paris at one in the morning of UTC, the last Sundays of March and October", () => {
    expect(between("Europe/Paris", "2026", "2027")).toEqual([
      { fromUtc: "2026-03-29 01:00:00", seconds: 7200 },
      { fromUtc: "2026-10-25 01:00:00", seconds: 3600 },
    ]);
  });

  it("knows that São Paulo gave summer time up in 2019", () => {
    expect(between("America/Sao_Paulo", "2017-06", "2030")).toEqual([
      { fromUtc: "2017-10-15 03:00:00", seconds: -7200 },
      { fromUtc: "2018-02-18 02:00:00", seconds: -10800 },
      { fromUtc: "2018-11-04 03:00:00", seconds: -7200 },
      { fromUtc: "2019-02-17 02:00:00", seconds: -10800 },
    ]);
  });

  it("holds from the beginning of time, with half hours and without any change", () => {
    expect(zoneOffsets("Asia/Kolkata")).toEqual([{ fromUtc: "0001-01-01 00:00:00", seconds: 19_800 }]);
    expect(zoneOffsets("Etc/UTC")).toEqual([{ fromUtc: "0001-01-01 00:00:00", seconds: 0 }]);
    expect(between("Australia/Lord_Howe", "2026", "2027").map(({ seconds }) => seconds)).toEqual([
      37_800, 39_600,
    ]);
  });
});

describe("spanSeconds", () => {
  const days = (zone: string) => spanSeconds(zoneOffsets(zone)) / 86_400;

  it("is the shortest winter of Paris (31 October to 27 March), a year where clocks never change, and no more than a month of Casablanca's fasting", () => {
    expect(days("Europe/Paris")).toBe(147);
    expect(days("Etc/UTC")).toBe(365);
    expect(days("Africa/Casablanca")).toBeLessThan(36);
  });
  it("leaves at most one change inside every span, in zones of every habit", () => {
    for (const zone of [
      "Europe/Paris",
      "Africa/Casablanca",
      "Africa/Cairo",
      "America/Sao_Paulo",
      "Asia/Gaza",
      "Australia/Lord_Howe",
    ]) {
      const offsets = zoneOffsets(zone);
      const length = spanSeconds(offsets) * 1000;
      const times = offsets.slice(1).map(({ fromUtc }) => Date.parse(`${fromUtc.replace(" ", "T")}Z`));
      const inside = times.filter((time) => time % length !== 0).map((time) => Math.floor(time / length));
      expect(new Set(inside).size).toBe(inside.length);
    }
  });
});
