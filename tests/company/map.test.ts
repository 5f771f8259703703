import { expect, test } from "vitest";
import { DEFAULT_STAGES } from "../../src/company/defaults/stages.ts";
import { defaultTouchpointRules } from "../../src/company/defaults/touchpoints.ts";
import { readMap } from "../../src/company/map.ts";
import { withIds } from "../../src/company/touchpoint-ids.ts";
import { file, told } from "./files.ts";

const rules = withIds([], defaultTouchpointRules(DEFAULT_STAGES), DEFAULT_STAGES);
const description = { fr: "", en: "" };
const personas = [
  { id: "hotelier", names: { fr: "Hôtelier", en: "Hotelier" }, description, segment: null, conditions: [] },
];
const read = (header: string, ...lines: string[]) =>
  readMap(file("map.csv", [header, ...lines].join("\n")), { stages: DEFAULT_STAGES, personas, rules });

test("a line is a note of a stage, for one persona or for everybody", async () => {
  const { value, problems } = await read(
    "persona;etape;ligne;texte;texte_en;par;date",
    "HOTELIER;Achat;besoin;Payer vite;Pay fast;Atelier;03/07/2026",
    "tous;2;Pensées;« Et si ? »;;;31/07/2026",
  );
  expect(problems).toEqual([]);
  const nothing = { touchpoint: null, value: null, effort: null, owner: null, due: null };
  expect(value).toEqual([
    {
      ...{
        ...nothing,
        lane: "needs",
        persona: "hotelier",
        stage: "achat",
        by: "Atelier",
        date: "2026-07-03",
      },
      text: { fr: "Payer vite", en: "Pay fast" },
    },
    {
      ...{
        ...nothing,
        lane: "thoughts",
        persona: null,
        stage: "consideration",
        by: null,
        date: "2026-07-31",
      },
      text: { fr: "« Et si ? »", en: "« Et si ? »" },
    },
  ]);
});

test("English headers and commas are as good, and an opportunity says what it is worth", async () => {
  const { value, problems } = await read(
    "Stage,Touchpoint,Lane,Text,By,Date,Value,Effort,Owner,Due date",
    "Consideration,Payment,Opportunity,One gesture,Web team,2026-07-03,high,low,Web,2026-12-31",
  );
  expect(problems).toEqual([]);
  expect(value).toMatchObject([
    {
      ...{
        lane: "opportunities",
        stage: "consideration",
        value: 3,
        effort: 1,
        owner: "Web",
        due: "2026-12-31",
      },
      touchpoint: rules.find(({ touchpoint }) => touchpoint.en === "Payment")?.id,
    },
  ]);
});

test("what a line names and nobody knows leaves it out, with the nearest name or those that there are", async () => {
  const { value, problems } = await read(
    "persona;etape;point_de_contact;ligne;texte",
    "Hotellier;Achat;;besoin;a",
    "Martien;Achat;;besoin;b",
    ";Acha;;besoin;c",
    ";Achat;;bezoin;d",
    ";Achat;;météo;e",
    ";Achat;Paiment;besoin;f",
  );
  expect(value).toEqual([]);
  expect(problems).toMatchObject([
    { code: "persona-misspelt", line: 2, column: "persona", rows: 1, values: { closest: "Hôtelier" } },
    { code: "persona-unknown", line: 3, values: { known: "Hôtelier" } },
    { code: "stage-unknown", line: 4, column: "etape", found: "Acha" },
    { code: "lane-misspelt", line: 5, column: "ligne", values: { closest: "besoin" } },
    { code: "lane-unknown", line: 6, found: "météo" },
    { code: "touchpoint-misspelt", line: 7, values: { closest: "Paiement" } },
  ]);
});

test("a date or a level that cannot be read is told, and the rest of the line stays", async () => {
  const { value, problems } = await read(
    "etape;ligne;texte;date;valeur;effort;echeance",
    "Achat;idée;a;demain;énorme;2;31/02/2026",
  );
  expect(value).toMatchObject([{ date: null, value: null, effort: 2, due: null }]);
  expect(told(problems).toSorted()).toEqual([
    "level-unknown:2",
    "sheet-date-unreadable:2",
    "sheet-date-unreadable:2",
  ]);
});

test("a touchpoint stands in its own stage, whatever the line says", async () => {
  const { value, problems } = await read(
    "etape;point_de_contact;ligne;texte",
    "Conscience;Paiement;irritant;Page lente",
  );
  expect(value).toMatchObject([{ stage: "consideration" }]);
  expect(problems).toMatchObject([{ code: "touchpoint-elsewhere", line: 2, rows: 0 }]);
});

test("no file and an empty one are no map and no problem", async () => {
  const known = { stages: DEFAULT_STAGES, personas, rules };
  expect(await readMap(undefined, known)).toEqual({ value: [], problems: [] });
  expect(await readMap(file("map.csv", ""), known)).toEqual({ value: [], problems: [] });
});
