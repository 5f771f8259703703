import { expect, it } from "vitest";
import { isKeptByCommands, namesOf, OWN_KINDS, OWN_TEXTS } from "../../src/company/own-names.ts";

it("a spreadsheet may be a workbook or text, settings are text alone", () => {
  expect(namesOf("map")).toEqual(["map.xlsx", "map.ods", "map.csv"]);
  expect(namesOf("settings")).toEqual(["parcours.yaml", "parcours.yml"]);
  expect(OWN_TEXTS).toHaveLength(OWN_KINDS.length + 1);
  expect(OWN_TEXTS).toContain("decisions.csv");
  expect(OWN_TEXTS.filter((name) => /xlsx|ods/u.test(name))).toEqual([]);
});

it("what commands keep is a quarter or what the last build told", () => {
  expect(["2026-t3.json", "last-build.json", "2026-T4.json"].filter(isKeptByCommands)).toHaveLength(3);
  expect(["2026-t5.json", "2026-t3.json.csv", "builds.json"].filter(isKeptByCommands)).toEqual([]);
});
