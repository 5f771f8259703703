import { expect, test } from "vitest";
import { findOwnFiles } from "../../src/company/own-files.ts";
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

test("guides and what systems leave behind are no exports", () => {
  const { paths } = find("LISEZMOI.md", "crm/.gitkeep", ".DS_Store", "crm/Thumbs.db", "crm/notes.csv");
  expect([...paths].sort()).toEqual([".DS_Store", "LISEZMOI.md", "crm/.gitkeep", "crm/Thumbs.db"]);
});

test("a folder dropped with its parents keeps its files beside parcours.yaml", () => {
  const { byKind } = find("data/parcours.yaml", "data/stages.csv", "data/crm/stages.csv");
  expect(byKind.stages?.path).toBe("data/stages.csv");
});
