import { describe, expect, it } from "vitest";
import { zoneOffsets } from "../../../src/journey/loading/zone-offsets.ts";

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
