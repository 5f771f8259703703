import { expect, test } from "vitest";
import { DEFAULT_STAGES } from "../../src/company/defaults/stages.ts";
import { findStage, readStages } from "../../src/company/stages.ts";
import { file, told } from "./files.ts";

test("stages keep their order and get the usual English name when none is given", async () => {
  const { value, problems } = await readStages(
    file("stages.csv", "etape;etape_en\nSensibilisation;\nAchat;Buy\nMa phase;\n"),
  );
  expect(problems).toEqual([]);
  expect(value).toEqual([
    { id: 1, names: { fr: "Sensibilisation", en: "Awareness" } },
    { id: 2, names: { fr: "Achat", en: "Buy" } },
    { id: 3, names: { fr: "Ma phase", en: "Ma phase" } },
  ]);
});

test("without lines the five usual stages serve", async () => {
  expect((await readStages(undefined)).value).toBe(DEFAULT_STAGES);
  expect((await readStages(file("stages.csv", "etape\n"))).value).toBe(DEFAULT_STAGES);
  expect(DEFAULT_STAGES.map(({ names }) => names)).toEqual([
    { fr: "Conscience", en: "Awareness" },
    { fr: "Considération", en: "Consideration" },
    { fr: "Achat", en: "Purchase" },
    { fr: "Rétention", en: "Retention" },
    { fr: "Recommandation", en: "Advocacy" },
  ]);
});

test("a stage written twice is told and used once", async () => {
  const { value, problems } = await readStages(file("stages.csv", "stage\nAchat\nUsage\nACHAT\n"));
  expect(value.map(({ names }) => names.fr)).toEqual(["Achat", "Usage"]);
  expect(told(problems)).toEqual(["stage-duplicate:4"]);
});

test("a stage is found by its names or its place", () => {
  expect(findStage(DEFAULT_STAGES, "purchase")?.id).toBe(3);
  expect(findStage(DEFAULT_STAGES, "2")?.id).toBe(2);
  expect(findStage(DEFAULT_STAGES, "6")).toBeNull();
});
