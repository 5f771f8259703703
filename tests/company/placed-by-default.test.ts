import { expect, test } from "vitest";
import { placedByDefault } from "../../src/company/placed-by-default.ts";
import { readCompany } from "../../src/company/read-company.ts";
import { problemText } from "../../src/words/problem-text.ts";
import { file } from "./files.ts";

const company = (stages: readonly string[], ...lines: readonly string[]) =>
  readCompany([
    file("stages.csv", ["etape", ...stages].join("\n")),
    file("parcours.yaml", `goal_stage: ${stages.at(-2)}`),
    file("touchpoints.csv", ["point_de_contact;etape;canal;evenement", ...lines].join("\n")),
  ]);

test("is told where something happened at a touchpoint that a guess placed, by its name and its stage", async () => {
  const { guessed } = await company(["Printemps", "Été", "Automne"], "Vendanges;Été;Champ;vendange");
  const basket = guessed.touchpoints.find(({ names }) => names.fr === "Panier");
  if (basket === undefined) throw new Error("no default touchpoint is called Panier");
  const [told, ...others] = placedByDefault(guessed, [basket, { id: "vendanges" }], "fr");
  expect(others).toEqual([]);
  expect(told).toMatchObject({ code: "stages-placed", values: { placed: `Panier → ${basket.stage.fr}` } });
  expect(told && problemText(told, "fr").message).toMatch(/autour de «\sÉté\s»/u);
  const many = placedByDefault(guessed, guessed.touchpoints, "en")[0]?.values["placed"];
  expect(String(many)).toMatch(new RegExp(`, \\+ ${guessed.touchpoints.length - 8}$`, "u"));
});

test("is not told where touchpoints.csv places all that happened, nor of stages known by their names", async () => {
  const { guessed } = await company(["Printemps", "Été", "Automne"], "Vendanges;Été;Champ;vendange");
  expect(guessed.touchpoints.some(({ names }) => names.fr === "Vendanges")).toBe(false);
  expect(placedByDefault(guessed, [{ id: "vendanges" }], "fr")).toEqual([]);
  const usual = await company(["Conscience", "Considération", "Achat", "Rétention", "Recommandation"]);
  expect(usual.guessed.touchpoints).toEqual([]);
});
