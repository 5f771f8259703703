import { expect, it } from "vitest";
import type { TimeShape } from "../../../../src/exports/cells/time-shape.ts";
import { textOf } from "../../../source-tree.ts";
import { inBothEngines } from "../../both-engines.ts";

inBothEngines("times.sql", ({ one }) => {
  const times: readonly (readonly [
    words: string,
    shape: TimeShape,
    isUtc: boolean,
    expected: string | null,
  ])[] = [
    ["2026-07-03", "iso", false, "2026-07-03 00:00:00"],
    ["2026-7-3", "iso", false, "2026-07-03 00:00:00"],
    ["2026-07-03 10:12", "iso", false, "2026-07-03 10:12:00"],
    ["2026-07-03T10:12:13", "iso", false, "2026-07-03 10:12:13"],
    ["2026/07/03 10:12:13", "iso", false, "2026-07-03 10:12:13"],
    ["2026-07-03T10:12:13.500Z", "iso", true, "2026-07-03 10:12:13.5"],
    ["2026-07-03 10:12:13 UTC", "iso", true, "2026-07-03 10:12:13"],
    ["2026-07-03T10:12Z", "iso", true, "2026-07-03 10:12:00"],
    ["2026-07-03T10:12:13+02:00", "iso", true, "2026-07-03 08:12:13"],
    ["2026-07-03 10:12:13 -0500", "iso", true, "2026-07-03 15:12:13"],
    ["2026-07-03T10:12:13+05:30", "iso", true, "2026-07-03 04:42:13"],
    ["2026-07-03T10:12:13-03", "iso", true, "2026-07-03 13:12:13"],
    ["2026-12-31T23:30:00-01:00", "iso", true, "2027-01-01 00:30:00"],
    ["2026-02-30", "iso", false, null],
    ["infinity", "iso", true, null],
    ["294246-12-31 23:59:59-05:00", "iso", true, null],
    ["hier", "iso", false, null],
    ["2026-07-03 10:12:13,500", "iso", false, "2026-07-03 10:12:13.5"],
    ["2026-07-03T10:12:13,500+0200", "iso", true, "2026-07-03 08:12:13.5"],
    ["20260703", "compact", false, "2026-07-03 00:00:00"],
    ["20260703 101213", "compact", false, "2026-07-03 10:12:13"],
    ["20260703T101213", "compact", false, "2026-07-03 10:12:13"],
    ["202607031012", "compact", false, "2026-07-03 10:12:00"],
    ["20260703101213", "compact", false, "2026-07-03 10:12:13"],
    ["03/07/2026", "dmy", false, "2026-07-03 00:00:00"],
    ["3.7.26", "dmy", false, "2026-07-03 00:00:00"],
    ["3-7-99", "dmy", false, "1999-07-03 00:00:00"],
    ["03/07/2026 10:12:13", "dmy", false, "2026-07-03 10:12:13"],
    ["03/07/26 10:12", "dmy", false, "2026-07-03 10:12:00"],
    ["03/07/2026 à 10:12", "dmy", false, "2026-07-03 10:12:00"],
    ["03/07/2026, 10:12", "dmy", false, "2026-07-03 10:12:00"],
    ["03/07/2026 10:12 PM", "dmy", false, "2026-07-03 22:12:00"],
    ["03/07/2026 14h05", "dmy", false, "2026-07-03 14:05:00"],
    ["03/07/2026 à 9 h 05", "dmy", false, "2026-07-03 09:05:00"],
    ["03/07/2026 14h", "dmy", false, "2026-07-03 14:00:00"],
    ["03/07/2026 - 14:05", "dmy", false, "2026-07-03 14:05:00"],
    ["03-07-2026 14:05:06.789", "dmy", false, "2026-07-03 14:05:06"],
    ["2026-07-03 10:12", "dmy", false, "2026-07-03 10:12:00"],
    ["2026-07-03", "mdy", false, "2026-07-03 00:00:00"],
    ["31/02/2026", "dmy", false, null],
    ["07/13/2026", "dmy", false, null],
    ["7/3/2026", "mdy", false, "2026-07-03 00:00:00"],
    ["7/3/26 9:05 AM", "mdy", false, "2026-07-03 09:05:00"],
    ["7/3/2026 10:12:13 PM", "mdy", false, "2026-07-03 22:12:13"],
    ["7/3/2026 12:00:00 AM", "mdy", false, "2026-07-03 00:00:00"],
    ["7/3/2026 10:12pm", "mdy", false, "2026-07-03 22:12:00"],
    ["3 juillet 2026", "worded", false, "2026-07-03 00:00:00"],
    ["1er août 2026", "worded", false, "2026-08-01 00:00:00"],
    ["3 juin 2026 à 14h05", "worded", false, "2026-06-03 14:05:00"],
    ["vendredi 3 juil. 2026 14:05:06", "worded", false, "2026-07-03 14:05:06"],
    ["03-févr-26", "worded", false, "2026-02-03 00:00:00"],
    ["03/juil/26 09:05 AM", "worded", false, "2026-07-03 09:05:00"],
    ["03/Jul/2026:10:12:45", "worded", false, "2026-07-03 10:12:45"],
    ["03-Jul-2026 2:05 PM", "worded", false, "2026-07-03 14:05:00"],
    ["Fri, 3 Jul 2026", "worded", false, "2026-07-03 00:00:00"],
    ["Jul 3, 2026, 2:05\u202fPM", "worded", false, "2026-07-03 14:05:00"],
    ["Friday, July 3rd, 2026 at 12:05 AM", "worded", false, "2026-07-03 00:05:00"],
    ["31 février 2026", "worded", false, null],
    ["3 brumaire 2026", "worded", false, null],
    ["1783073533", "epoch_s", true, "2026-07-03 10:12:13"],
    ["1783073533.5", "epoch_s", true, "2026-07-03 10:12:13.5"],
    ["1783073533123", "epoch_ms", true, "2026-07-03 10:12:13.123"],
    ["1783073533123456", "epoch_us", true, "2026-07-03 10:12:13.123456"],
    ["9223372036854775807", "epoch_s", true, null],
    ["9223372036854775807", "epoch_ms", true, null],
    ["9223372036854775807", "epoch_us", true, null],
    ["-1", "epoch_s", true, null],
    ["46206", "excel", false, "2026-07-03 00:00:00"],
    ["46206,5", "excel", false, "2026-07-03 12:00:00"],
    ["46206.425150463", "excel", false, "2026-07-03 10:12:13"],
    ["99999999999999", "excel", false, null],
    ["nan", "excel", false, null],
  ];

  it("read every way of writing a time, and nothing that is none", async () => {
    for (const [words, shape, isUtc, expected] of times) {
      const read = await one(`plausible_time(${shape}_shape($words, ${isUtc}))::varchar`, { words });
      expect([words, shape, read]).toEqual([words, shape, expected]);
    }
  });
});

it("no format is read past the end of its text: the engine would look at the byte behind it", () => {
  const source = textOf("src/journey/reading/macros/times.sql");
  const calls = [...source.matchAll(/try_strptime\(\s*(\w+)\(/gu)].map(([, first]) => first);
  expect(calls.length).toBe([...source.matchAll(/try_strptime\(/gu)].length);
  expect(new Set(calls)).toEqual(new Set(["ended"]));
});
