import { expect, test } from "vitest";
import type { Understanding } from "../../../src/exports/understanding.ts";
import { tellZones } from "../../../src/journey/loading/tell-zones.ts";

const read: Understanding = {
  file: "crm/rdv.csv",
  table: 0,
  encoding: "utf-8",
  delimiter: ",",
  headerLine: 1,
  firstLine: 2,
  header: [],
  regular: true,
  meaning: null,
  problems: [],
};

const told = (texts: readonly string[], zone = "Europe/Paris") =>
  tellZones({ ...read, zones: { column: "Timezone", texts } }, zone).problems.map(({ code, found }) => [
    code,
    found,
  ]);

test.each([
  ["Europe/Paris", "Europe/Paris"],
  ["Europe/Brussels", "Europe/Paris"],
  ["Paris", "Europe/Paris"],
  ["(GMT+01:00) Paris", "Europe/Paris"],
  ["Central European Time", "Europe/Paris"],
  ["UTC+2", "Europe/Paris"],
  ["Eastern Time (US & Canada)", "America/Toronto"],
  ["New York", "America/New_York"],
])("%s is the zone of a company of %s", (text, zone) => {
  expect(told([text], zone)).toEqual([]);
});

test.each([
  ["America/New_York"],
  ["Europe/London"],
  ["Eastern Time - US & Canada"],
  ["UTC-5"],
  ["PST"],
  ["Mars"],
])("%s is told to a company of Paris", (text) => {
  expect(told(["Europe/Paris", text])).toEqual([["times-of-zones", text]]);
});

test("where nothing is said nothing is told", () => {
  expect(tellZones(read, "Europe/Paris")).toBe(read);
});
