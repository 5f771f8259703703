import { expect, test } from "vitest";
import { DEFAULT_SEGMENTS } from "../../src/company/defaults/segments.ts";
import { readPersonas } from "../../src/company/personas.ts";
import { file, told } from "./files.ts";

const HEADER = "type;nom;nom_en;segment;regle;description;description_en";
const read = (...lines: string[]) => readPersonas(file("personas.csv", [HEADER, ...lines].join("\n")));

test("segments and personas are read with their rules and words", async () => {
  const { value, problems } = await read(
    "segment;Professionnels;Business;;clé = compte;;",
    "segment;Particuliers;Consumers;;;;",
    "persona;Architecte pressée;Architect;Professionnels;secteur = archi*;Elle prescrit.;She prescribes.",
  );
  expect(problems).toEqual([]);
  expect(value.segments.map(({ id, conditions }) => [id, conditions.length])).toEqual([
    ["professionnels", 1],
    ["particuliers", 0],
  ]);
  expect(value.personas).toEqual([
    {
      id: "architecte-pressee",
      names: { fr: "Architecte pressée", en: "Architect" },
      description: { fr: "Elle prescrit.", en: "She prescribes." },
      segment: "professionnels",
      conditions: [{ field: "secteur", operator: "equals", pattern: "archi*" }],
    },
  ]);
});

test("an id that is given survives a new name; a second line with it is told", async () => {
  const { value, problems } = await readPersonas(
    file(
      "personas.csv",
      "type;nom;id\npersona;Prescriptrice;Architecte pressée\npersona;Autre;architecte-pressee\n",
    ),
  );
  expect(value.personas.map(({ id, names }) => [id, names.fr])).toEqual([
    ["architecte-pressee", "Prescriptrice"],
  ]);
  expect(told(problems)).toEqual(["group-duplicate:3"]);
});

test("what its rules ask for is kept with its line: whether a field exists shows once the exports are read", async () => {
  const { value } = await read(
    "segment;A;;;Secteur = archi* et commandes >= 2;;",
    "persona;B;;A;;;",
    "persona;C;;A;pays = France;;",
    "persona;C;;A;region = Bretagne;;",
  );
  expect(value.asked.map(({ line, written }) => [line, written])).toEqual([
    [2, "Secteur"],
    [2, "commandes"],
    [4, "pays"],
  ]);
});

test("without segments, B2B and B2C serve, and personas may belong to them", async () => {
  const { value, problems } = await read("persona;Hôtelier;;b2b;;;");
  expect(problems).toEqual([]);
  expect(value.segments).toBe(DEFAULT_SEGMENTS);
  expect(value.personas[0]?.segment).toBe("b2b");
});

test("a line with a mistake is left out and told, the others are kept", async () => {
  const { value, problems } = await read(
    "personna;A;;;;;",
    "persona;B;;Inconnu;;;",
    "persona;C;;;commandes > 2;;",
    "persona;D;;;commandes >= deux;;",
    "persona;E;;;commandes >= 2;;",
    "persona;É;;;commandes >= 3;;",
  );
  expect(value.personas.map(({ id }) => id)).toEqual(["e"]);
  expect(told(problems)).toEqual([
    "group-type-unknown:2",
    "segment-unknown:3",
    "rule-unreadable:4",
    "rule-not-number:5",
    "group-duplicate:7",
  ]);
  expect(problems.every(({ rows }) => rows === 1)).toBe(true);
});

test("a persona without a rule takes everybody left, which is told to those after it", async () => {
  const { problems } = await read(
    "persona;A;;B2B;commandes >= 2;;",
    "persona;B;;B2B;;;",
    "persona;C;;B2C;appareil = mobile;;",
    "persona;D;;;;;",
  );
  expect(problems.map(({ code, line, values }) => [code, line, values["earlier"]])).toEqual([
    ["group-hidden", 4, 3],
    ["group-hidden", 5, 3],
  ]);
});

test("a two hundred and first line is told and not used", async () => {
  const lines = Array.from({ length: 201 }, (_, at) => `segment;S${at};pays = ${at}`);
  const { value, problems } = await readPersonas(
    file("personas.csv", `type;nom;regle\n${lines.join("\n")}\n`),
  );
  expect(value.segments).toHaveLength(200);
  expect(problems).toMatchObject([{ code: "sheet-too-long", rows: 1, values: { most: 200 } }]);
});

test("a portrait is what is written of it, in both languages, and nothing for the rest", async () => {
  const { value } = await readPersonas(
    file(
      "personas.csv",
      "type;nom;qui;who_en;besoins;citation_en\npersona;A;Elle dirige;She runs;Aller vite;\npersona;B;;;;\n",
    ),
  );
  expect(value.personas.map(({ portrait }) => portrait)).toEqual([
    { who: { fr: "Elle dirige", en: "She runs" }, needs: { fr: "Aller vite", en: "Aller vite" } },
    undefined,
  ]);
});
