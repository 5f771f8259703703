import { describe, expect, test } from "vitest";
import { decideTimeShape } from "../../../src/exports/cells/time-shape.ts";

const decide = (texts: string[], known = true, order: "dmy" | "mdy" = "dmy") =>
  decideTimeShape(texts, { known, order });

describe("the shape of a column", () => {
  test.each([
    ["ISO dates", ["2026-07-03", "2026-7-4"], { shape: "iso", offsets: false, dateOnly: true }],
    ["ISO dates with slashes", ["2026/07/03"], { shape: "iso", dateOnly: true }],
    [
      "ISO times",
      ["2026-07-03 10:12", "2026-07-03T10:12:13.5"],
      { shape: "iso", offsets: false, dateOnly: false },
    ],
    ["ISO with Z", ["2026-07-03T10:12:13Z"], { shape: "iso", offsets: true }],
    ["ISO with UTC", ["2025-03-02 10:12:00 UTC"], { shape: "iso", offsets: true }],
    ["Shopify's offset", ["2012-01-01 11:13:25 -0500"], { shape: "iso", offsets: true, dateOnly: false }],
    [
      "some with an offset",
      ["2026-07-03T10:12:13+02:00", "2026-07-03T10:12:13"],
      { shape: "iso", offsets: "some" },
    ],
    ["a comma before parts of a second", ["2026-07-03 10:12:13,500"], { shape: "iso", dateOnly: false }],
    [
      "Google Forms' times",
      ["2026/07/03 10:12:13 AM UTC+2"],
      { shape: "iso", offsets: true, dateOnly: false },
    ],
    ["hours the French way", ["13/07/2026 14h05", "14/07/2026 9 h"], { shape: "dmy", dateOnly: false }],
    ["parts of a second", ["13-07-2026 14:05:06.789"], { shape: "dmy", dateOnly: false }],
    ["months as French words", ["3 juillet 2026", "1er août 2026"], { shape: "worded", dateOnly: true }],
    [
      "months as English words",
      ["Jul 3, 2026, 2:05 PM", "Friday, July 3rd, 2026 at 12:05 AM"],
      { shape: "worded", dateOnly: false },
    ],
    ["short months of a spreadsheet", ["03-juil-26", "03-Jul-2026"], { shape: "worded", dateOnly: true }],
    ["compact dates", ["20260703"], { shape: "compact", dateOnly: true }],
    ["compact times", ["20260703101213"], { shape: "compact", dateOnly: false }],
    ["epoch seconds", ["1783073533"], { shape: "epoch_s" }],
    ["epoch milliseconds", ["1783073533123"], { shape: "epoch_ms" }],
    ["dates in six digits", ["030726", "130726", "30826"], { shape: "digits_dmy", dateOnly: true }],
    ["dates in eight digits, the day first", ["03072026", "13072026"], { shape: "digits_dmy" }],
    [
      "dates in six digits, the year first",
      ["260703", "260713", "260805", "260831"],
      { shape: "digits_ymd" },
    ],
    ["epoch microseconds", ["1783073533123456"], { shape: "epoch_us" }],
    ["spreadsheet serials", ["45631", "45632"], { shape: "excel", dateOnly: true }],
    ["spreadsheet serials with a time", ["45631.5", "45632"], { shape: "excel", dateOnly: false }],
  ])("%s", (_, texts, expected) => {
    expect(decide(texts)).toMatchObject(expected);
  });

  test("midnight everywhere is a date written long", () => {
    expect(decide(["2018-01-18 00:00:00", "2018-01-19 00:00:00"])?.dateOnly).toBe(true);
    expect(decide(["2018-01-18 00:00:00", "2018-01-19 00:00:01"])?.dateOnly).toBe(false);
  });

  test("one value with a time makes a column of times", () => {
    expect(decide(["20260703", "20260703101213"])?.dateOnly).toBe(false);
    expect(decide(["45631", "45632.5"])?.dateOnly).toBe(false);
  });

  test("the shape of most values is the column's, whichever comes first", () => {
    expect(decide(["20260703", "2026-07-03", "2026-07-04"])).toMatchObject({
      shape: "iso",
      unread: { count: 1, first: 0 },
    });
  });

  test("a few midnights moved by summer time do not make dates into times", () => {
    const midnights = Array.from({ length: 300 }, () => "2018-01-18 00:00:00");
    expect(decide([...midnights, "2018-11-04 01:00:00"])?.dateOnly).toBe(true);
    expect(decide([...midnights.slice(0, 50), "2018-11-04 01:00:00"])?.dateOnly).toBe(false);
  });

  test("serials are only numbers in a column not known to be dates", () => {
    expect(decide(["45631"], false)).toBeNull();
  });
});

describe("day and month", () => {
  test("a first number above 12 proves the day first", () => {
    expect(decide(["01/02/2026", "13/02/2026"], true, "mdy")).toMatchObject({
      shape: "dmy",
      order: "proved",
    });
  });

  test("a second number above 12 proves the month first", () => {
    expect(decide(["01/02/2026", "02/13/2026"])).toMatchObject({ shape: "mdy", order: "proved" });
  });

  test("without proof the given order is taken, and said to be unproved", () => {
    expect(decide(["01/02/2026"], true, "dmy")).toMatchObject({ shape: "dmy", order: "unproved" });
    expect(decide(["01/02/2026"], true, "mdy")).toMatchObject({ shape: "mdy", order: "unproved" });
  });

  test("both kinds of proof contradict: the larger party wins", () => {
    expect(decide(["13/02/2026", "14/02/2026", "02/13/2026"])).toMatchObject({
      shape: "dmy",
      order: "contradicted",
    });
  });

  test("dots, dashes, two-digit years and times after the date are read", () => {
    expect(decide(["3.7.26", "15-07-2026", "15/07/2026 10:12", "15/07/2026 à 10:12:13"])).toMatchObject({
      shape: "dmy",
      read: 4,
    });
    expect(decide(["7/15/2026 2:05 PM"])).toMatchObject({ shape: "mdy", dateOnly: false });
  });

  test("32 is no day and 13/13 no date", () => {
    expect(decide(["32/01/2026"])).toBeNull();
    expect(decide(["13/13/2026"])).toBeNull();
  });
});

describe("values that do not fit", () => {
  test("are counted, with the first one's place", () => {
    expect(decide(["2026-07-03", "soon", "2026-07-04", "later"])).toMatchObject({
      read: 2,
      unread: { count: 2, first: 1 },
    });
  });

  test("more than half of them: not a time column", () => {
    expect(decide(["2026-07-03", "soon", "later"])).toBeNull();
  });

  test("rounded by a spreadsheet, they are no times", () => {
    expect(decide(["1,78E+15"])).toBeNull();
  });

  test("year first is read among dates with the day first, and is no proof of their order", () => {
    expect(decide(["2026-02-13", "01/02/2026", "02/02/2026"])).toMatchObject({
      shape: "dmy",
      order: "unproved",
      read: 3,
      unread: { count: 0 },
    });
    expect(decide(["2026-02-13", "2026-02-14 10:00", "15/02/2026"])).toMatchObject({
      shape: "dmy",
      order: "proved",
      dateOnly: false,
      read: 3,
    });
    expect(decide(["2026-02-13T10:00:00Z", "15/02/2026", "16/02/2026"])).toMatchObject({ read: 2 });
  });

  test.each(["3 brumaire 2026", "May be 3, 2026", "march 2026", "commande 12 de 2026", "Mars"])(
    "%s is no date",
    (text) => {
      expect(decide([text])).toBeNull();
    },
  );
});
