// The guide of the data folder against the code: what it shows must be read as it says, and it must name everything there is.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DECISION_COLUMNS } from "../../src/company/decisions.ts";
import { EVENT_COLUMNS } from "../../src/company/events.ts";
import { BUILT_IN_FIELDS } from "../../src/company/fields.ts";
import { MAP_COLUMNS } from "../../src/company/map.ts";
import { laneNames } from "../../src/company/map-lanes.ts";
import { PERSONA_COLUMNS } from "../../src/company/personas.ts";
import { readCompany } from "../../src/company/read-company.ts";
import { SCALE_NAMES } from "../../src/company/settings/scales.ts";
import { objectiveSchema, settingSchemas, sourceSchema } from "../../src/company/settings/schema.ts";
import { STAGE_COLUMNS } from "../../src/company/stages.ts";
import { THEME_COLUMNS } from "../../src/company/themes.ts";
import { TOUCHPOINT_COLUMNS } from "../../src/company/touchpoints.ts";
import { fold } from "../../src/exports/cells/fold.ts";
import { formats } from "../../src/exports/formats/index.ts";
import { file } from "./files.ts";

const guide = readFileSync(new URL("../../data/LISEZMOI.md", import.meta.url), "utf8");
const [french = "", english = ""] = guide.split("\n# Dropping your files");
const codeOf = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "gs"))].map(([, code = ""]) => code);

test("its parcours.yaml is read without a problem, every entry of it", async () => {
  const yaml = codeOf("yaml").join("\n");
  const { company, problems } = await readCompany([file("parcours.yaml", yaml)]);
  expect(problems).toEqual([]);
  expect(company.gapDays).toEqual({ default: 90, bySegment: { b2b: 180 } });
  expect(company.objectives.map(({ measure }) => measure?.kind ?? null)).toEqual([
    null,
    "delay_share",
    "conversion",
    "feeling",
  ]);
  expect(company.sources.map(({ name }) => name)).toEqual(["erp", "journal", "satisfaction"]);
});

test("its examples of rules, touchpoints and themes are read without a problem", async () => {
  const rule = /`(appareil = [^`]*)`/.exec(french)?.[1] ?? "";
  const event = /`(add_payment_info[^`]*)`/.exec(french)?.[1]?.replaceAll("\\|", "|") ?? "";
  const words = /`(livraison\\[^`]*)`/.exec(french)?.[1]?.replaceAll("\\|", "|") ?? "";
  const { company, problems } = await readCompany([
    file("personas.csv", `type;nom;segment;regle\npersona;Fidèle connectée;B2C;${rule}\n`),
    file(
      "touchpoints.csv",
      `point_de_contact;etape;canal;sens;evenement\nPaiement;Achat;Site mobile;entrant;${event}\n`,
    ),
    file("themes.csv", `theme;point_de_contact;mots\nLivraison;Livraison;${words}\n`),
  ]);
  expect(problems).toEqual([]);
  expect(company.personas[0]?.conditions.length).toBe(2);
  expect(company.touchpointRules[0]?.event).toBe("add_payment_info|paiement*");
  expect(company.themes[0]?.words).toEqual(["livraison", "colis", "=port"]);
});

describe.each([
  ["French", french],
  ["English", english],
])("its %s half names", (_language, half) => {
  test("every column of the spreadsheets", () => {
    const tables = [STAGE_COLUMNS, TOUCHPOINT_COLUMNS, PERSONA_COLUMNS, THEME_COLUMNS];
    const columns = [...tables, MAP_COLUMNS, EVENT_COLUMNS, DECISION_COLUMNS].flatMap((table) =>
      Object.values(table).map(({ header }) => header),
    );
    expect(columns.filter((header) => !half.includes(`\`${header}\``))).toEqual([]);
  });

  test("every setting", () => {
    expect(Object.keys(settingSchemas).filter((name) => !half.includes(`\`${name}\``))).toEqual([]);
    expect(Object.keys(objectiveSchema.shape).filter((name) => !half.includes(name))).toEqual([]);
    expect(Object.keys(sourceSchema.shape).filter((name) => !half.includes(name))).toEqual([]);
  });
});

test("it names every lane that the team may write in, in French", () => {
  expect(laneNames.split(", ").filter((name) => !fold(french).includes(name))).toEqual([]);
});

test("it names every scale, every field of a rule and every tool that is recognised", () => {
  expect(SCALE_NAMES.filter((name) => !french.includes(name))).toEqual([]);
  expect(BUILT_IN_FIELDS.filter((field) => !english.includes(`\`${field}\``))).toEqual([]);
  const tools = formats.map(({ id }) => id.split("-")[0] ?? "");
  expect(
    tools.filter(
      (tool) =>
        !french
          .toLowerCase()
          .replace("google analytics 4", "ga4")
          .replace("judge.me", "judgeme")
          .includes(tool),
    ),
  ).toEqual([]);
});
