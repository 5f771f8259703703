import { expect, test } from "vitest";
import { readPersonas } from "../../src/company/personas.ts";
import { unknownFields } from "../../src/company/unknown-fields.ts";
import { problemText } from "../../src/words/problem-text.ts";
import { file } from "./files.ts";

const asked = async (...rules: string[]) => {
  const lines = rules.map((rule, index) => `persona;P${index};${rule}`);
  const { value } = await readPersonas(file("personas.csv", ["type;nom;regle", ...lines].join("\n")));
  return value.asked;
};

test("a field that nothing provides is told where it is written, beside those that exist", async () => {
  const found = unknownFields(await asked("commandes >= 2", "Sectuer = archi* et pays = France"), [
    { fields: ["Secteur"] },
    { fields: ["pays"] },
  ]);
  expect(found).toMatchObject([
    {
      code: "rule-field-misspelt",
      file: "personas.csv",
      line: 3,
      column: "regle",
      found: "Sectuer",
      rows: 0,
      values: { closest: "Secteur", known: "Secteur, pays" },
    },
  ]);
});

test("one that is near a built-in field is told so, in the language it was written in", async () => {
  const rules = await asked("comandes >= 2", "devise = mobile", "apareil = mobile");
  const near = unknownFields(rules, [{ fields: ["pays"] }]).map(({ values }) => values["closest"]);
  expect(near).toEqual(["commandes", "device", "appareil"]);
});

test("one that is near nothing is told with every field there is", async () => {
  const [found] = unknownFields(await asked("xxxxxxxxxxxxx = y"), [{ fields: [] }]);
  expect(found).toMatchObject({ code: "rule-field-unknown", values: { known: "–" } });
  if (found === undefined) throw new Error("untold");
  expect(problemText(found, "fr").hint).toContain("point_de_contact");
  expect(problemText(found, "en").hint).toContain("touchpoint");
});

test("an attribute to filter by is one of the exports, and is told by its setting", () => {
  const asks = (written: string) => [
    { file: "parcours.yaml", line: 4, written, setting: "filter_attribute" },
  ];
  expect(unknownFields(asks("Profil"), [{ fields: ["profil"] }])).toEqual([]);
  expect(unknownFields(asks("device"), [{ fields: ["profil"] }])).toMatchObject([
    { code: "filter-attribute-unknown", line: 4, column: "filter_attribute", found: "device" },
  ]);
});

test("names compare as rules do: accents, capitals and the kind of apostrophe apart", async () => {
  expect(
    unknownFields(await asked("SECTEUR D'ACTIVITÉ = archi*"), [{ fields: ["Secteur d’activité"] }]),
  ).toEqual([]);
});

test("a field asked for twice on one line is told once", async () => {
  expect(unknownFields(await asked("pys >= 2 et pys <= 4"), [{ fields: ["pays"] }])).toHaveLength(1);
});

test("before the first export nothing is told: every field is still to come", async () => {
  expect(unknownFields(await asked("pays = France"), [])).toEqual([]);
});
