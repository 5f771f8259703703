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
    { id: "sensibilisation", names: { fr: "Sensibilisation", en: "Awareness" } },
    { id: "achat", names: { fr: "Achat", en: "Buy" } },
    { id: "ma-phase", names: { fr: "Ma phase", en: "Ma phase" } },
  ]);
});

test("an id that is given survives a new name, and a name without letters still has one", async () => {
  const { value, problems } = await readStages(
    file("stages.csv", "etape;id\nDécouvrir;Conscience\nAchat;\n…;\nAutre;conscience\n"),
  );
  expect(value.map(({ id }) => id)).toEqual(["conscience", "achat", "id", "autre"]);
  expect(problems).toMatchObject([{ code: "id-twice", line: 5, column: "id", found: "conscience" }]);
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

test("a stage is found by its names, its id or its place", () => {
  expect(findStage(DEFAULT_STAGES, "purchase")?.id).toBe("achat");
  expect(findStage(DEFAULT_STAGES, "2")?.id).toBe("consideration");
  expect(findStage(DEFAULT_STAGES, "retention")?.names.fr).toBe("Rétention");
  expect(findStage(DEFAULT_STAGES, "6")).toBeNull();
});

test("a sixty-first stage is told and not used", async () => {
  const names = Array.from({ length: 61 }, (_, at) => `Étape ${at + 1}`);
  const { value, problems } = await readStages(file("stages.csv", `etape\n${names.join("\n")}\n`));
  expect(value).toHaveLength(60);
  expect(problems).toMatchObject([{ code: "sheet-too-long", line: 62, rows: 1, values: { most: 60 } }]);
});

test("a horizon is a number of days of a century at most, with or without its unit", async () => {
  const written = ["90", "1,5 jour", "36500", "36501", "1e300", "-3", "deux mois", ""];
  const lines = written.map((horizon, at) => `Étape ${at};${horizon}`);
  const { value, problems } = await readStages(
    file("stages.csv", `etape;horizon_jours\n${lines.join("\n")}\n`),
  );
  expect(value.map(({ horizonDays }) => horizonDays ?? null)).toEqual([
    90,
    1.5,
    36_500,
    ...Array(5).fill(null),
  ]);
  expect(problems.map(({ code, line, found }) => [code, line, found])).toEqual(
    [5, 6, 7, 8].map((line) => ["horizon-unreadable", line, written[line - 2]]),
  );
});
