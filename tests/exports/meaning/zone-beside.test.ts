import { expect, test } from "vitest";
import type { Meaning } from "../../../src/exports/meaning/meaning.ts";
import { isUtcBeside, zonesSaid } from "../../../src/exports/meaning/zone-beside.ts";
import { aTable } from "../a-table.ts";

const meaning = (more: object = {}): Meaning => ({
  format: "shape:milestones",
  source: "test",
  keys: [],
  readings: [
    {
      kind: "interactions",
      time: { column: 0, shape: "iso", zone: "local", dateOnly: false, ...more },
      event: { text: "rdv" },
    },
  ],
  exclude: [],
  continues: false,
});

test("a column of zones beside times is said, with what it holds", () => {
  for (const header of ["Timezone", "Time Zone", "Fuseau horaire", "time_zone", "TZ"]) {
    const table = aTable(
      ["Date", header],
      [
        ["2026-07-01 10:00", "Europe/Paris"],
        ["2026-07-02 10:00", "UTC"],
      ],
    );
    expect(zonesSaid(table, meaning())).toEqual({ column: header, texts: ["Europe/Paris", "UTC"] });
    expect(isUtcBeside(table)).toBe(false);
  }
});

test("a zone in the header of the time is said", () => {
  for (const zone of ["Europe/Paris", "America/New_York", "UTC+2", "GMT -05:00", "PST"]) {
    const header = `Start (${zone})`;
    expect(zonesSaid(aTable([header], [["2026-07-01 10:00"]]), meaning())).toEqual({
      column: header,
      texts: [zone],
    });
  }
  expect(zonesSaid(aTable(["Start (local)"], [["2026-07-01 10:00"]]), meaning())).toBeNull();
});

test("where a guest lives, and days without an hour, say nothing of times", () => {
  const rows = [["2026-07-01 10:00", "America/New_York"]];
  expect(zonesSaid(aTable(["Date", "Invitee Time Zone"], rows), meaning())).toBeNull();
  expect(zonesSaid(aTable(["Date", "Timezone"], rows), meaning({ dateOnly: true }))).toBeNull();
  expect(zonesSaid(aTable(["Date", "Timezone"], rows), meaning({ zone: "utc" }))).toBeNull();
});

test("UTC on every row is UTC", () => {
  for (const text of ["UTC", "gmt", "Etc/UTC", "UTC+00:00"])
    expect(isUtcBeside(aTable(["Date", "Timezone"], [["2026-07-01 10:00", text]]))).toBe(true);
  expect(isUtcBeside(aTable(["Date"], [["2026-07-01 10:00"]]))).toBe(false);
});
