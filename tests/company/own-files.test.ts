import { expect, test } from "vitest";
import { findOwnFiles, isDecisionsFile, settingsAmong } from "../../src/company/own-files.ts";
import { file } from "./files.ts";

const find = (...paths: string[]) => findOwnFiles(paths.map((path) => file(path, "")));

test("the company's files lie at the top; the same names inside the folders are exports", () => {
  const { byKind, paths } = find(
    "stages.csv",
    "Parcours.YAML",
    "crm/themes.csv",
    "crm/commandes.csv",
    "map.csv",
  );
  expect(Object.keys(byKind).sort()).toEqual(["map", "settings", "stages"]);
  expect([...paths].sort()).toEqual(["Parcours.YAML", "map.csv", "stages.csv"]);
});

test.each([
  [["parcours.yml"], "parcours.yml"],
  [["Parcours.yaml"], "Parcours.yaml"],
  [["Parcours.yml", "PARCOURS.YAML"], "PARCOURS.YAML"],
  [["Parcours.yaml", "parcours.yaml", "parcours.yml"], "parcours.yaml"],
])("of %j, %s holds the settings, and each of the others is told", (names, used) => {
  const { byKind, paths, problems } = find(...names);
  expect(byKind.settings?.path).toBe(used);
  expect(settingsAmong(names)).toBe(used);
  expect([...paths].sort()).toEqual(names.toSorted());
  expect(problems).toMatchObject(
    names
      .filter((name) => name !== used)
      .map((name) => ({ code: "own-file-twice", file: name, values: { used } })),
  );
});

test("spreadsheets of one name in two cases are told too", () => {
  const { byKind, problems } = find("Stages.csv", "stages.csv");
  expect(byKind.stages?.path).toBe("stages.csv");
  expect(problems).toMatchObject([
    { code: "own-file-twice", file: "Stages.csv", values: { used: "stages.csv" } },
  ]);
});

test("without settings there is no name for them", () => {
  expect(settingsAmong(["stages.csv", "parcours.yaml.bak"])).toBeNull();
});

test("guides and what systems leave behind are no exports", () => {
  const { paths } = find("LISEZMOI.md", "crm/.gitkeep", ".DS_Store", "crm/Thumbs.db", "crm/notes.csv");
  expect([...paths].sort()).toEqual([".DS_Store", "LISEZMOI.md", "crm/.gitkeep", "crm/Thumbs.db"]);
});

test("a folder dropped with its parents keeps its files beside parcours.yaml", () => {
  const { byKind } = find("data/parcours.yaml", "data/stages.csv", "data/crm/stages.csv");
  expect(byKind.stages?.path).toBe("data/stages.csv");
});

test("decisions that the page wrote stand beside the folder's own sheet, which comes last", () => {
  const { decisions, paths } = find(
    "decisions.csv",
    "decisions-2026-10-20 (1).csv",
    "decisions-2026-10-20.csv",
    "crm/decisions-2.csv",
    "decisionsclients.csv",
  );
  expect(decisions.map(({ path }) => path)).toEqual([
    "decisions-2026-10-20 (1).csv",
    "decisions-2026-10-20.csv",
    "decisions.csv",
  ]);
  expect(paths.has("crm/decisions-2.csv")).toBe(false);
  expect(["decisions.csv", "Decisions (2).csv", "decisions.xlsx"].map(isDecisionsFile)).toEqual([
    true,
    true,
    false,
  ]);
});

test("quarters that were frozen, and what the last builds told, are no exports", () => {
  const kept = ["quarters/2026-T2.json", "quarters/last-build.json"];
  const { paths } = find(...kept, "crm/2026-T2.json", "quarters/notes.json", "last-build.json");
  expect([...paths]).toEqual(kept);
});
