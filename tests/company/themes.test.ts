import { expect, test } from "vitest";
import { DEFAULT_STAGES } from "../../src/company/defaults/stages.ts";
import { defaultTouchpointRules } from "../../src/company/defaults/touchpoints.ts";
import { readThemes } from "../../src/company/themes.ts";
import { withIds } from "../../src/company/touchpoint-ids.ts";
import { file } from "./files.ts";

const RULES = withIds([], defaultTouchpointRules(DEFAULT_STAGES), DEFAULT_STAGES);
const read = (...lines: string[]) =>
  readThemes(file("themes.csv", ["theme;point_de_contact;mots", ...lines].join("\n")), RULES);

test("words are folded, and the touchpoint may be called in either language", async () => {
  const { value, problems } = await read("Colis abîmé;DELIVERY;colis | abîmé*|l’emballage cassé");
  expect(problems).toEqual([]);
  expect(value).toEqual([
    {
      theme: "Colis abîmé",
      touchpoint: "livraison--livraison",
      words: ["colis", "abime*", "l emballage casse"],
    },
  ]);
});

test("a word after “=” keeps it: it stands for itself alone", async () => {
  const { value } = await read("Port;Panier;=Port | = à l'unité|=");
  expect(value[0]?.words).toEqual(["=port", "=a l unite"]);
});

test("a line with an unknown touchpoint or no words is left out and told", async () => {
  const { value, problems } = await read("A;Paiment;x", "B;Quatorze juillet;y", "C;Panier;|");
  expect(value).toEqual([]);
  expect(problems).toMatchObject([
    { code: "touchpoint-misspelt", line: 2, values: { closest: "Paiement" }, rows: 1 },
    { code: "touchpoint-unknown", line: 3, rows: 1 },
    { code: "theme-without-words", line: 4, rows: 1 },
  ]);
});

test("a theme may have an English name", async () => {
  const { value } = await readThemes(
    file(
      "themes.csv",
      "theme;theme_en;point_de_contact;mots\nColis;Parcel;Livraison;colis\nPort;;Panier;port",
    ),
    RULES,
  );
  expect(value.map(({ theme, themeEnglish }) => [theme, themeEnglish])).toEqual([
    ["Colis", "Parcel"],
    ["Port", undefined],
  ]);
});
