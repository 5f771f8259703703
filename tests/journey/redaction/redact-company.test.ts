import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { mask } from "../../../src/journey/redaction/mask.ts";
import { redactCompany } from "../../../src/journey/redaction/redact-company.ts";
import { buildIn, textsOf } from "../built.ts";
import { csv, given } from "../given.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

const at = "2026-01-01 10:00:00";

it("masks patterns that name somebody, and leaves what is written to be read", async () => {
  const { company } = await buildIn(database, {
    ...given({
      touchpoints: { a: 1 },
      rules: ["Accueil;S1;Boutique;;*naelys*;;;", "Rappel;S1;Téléphone;;appel*;;;"],
      groups: [
        "persona;Habituée;;email = lea.martin@x.example",
        "persona;Hôteliers;;email = *@hotel.example",
        "persona;Léa la pressée;;plan = pro",
      ],
      themes: ["accueil;Accueil;accueil|naelys"],
      web: [{ at, event: "a", customer: "c1" }],
      facts: [{ customer: "c1", plan: "pro" }],
    }),
    "planning.csv": csv(["Agent"], [{ Agent: "Naëlys Trévidic" }, { Agent: "Karim Benali" }]),
  });
  const shown = await redactCompany(database, company);
  expect(shown.touchpointRules.slice(0, 2).map(({ event }) => event)).toEqual([`*${mask}*`, "appel*"]);
  expect(shown.personas.map(({ conditions }) => conditions[0]?.pattern)).toEqual([
    mask,
    "*@hotel.example",
    "pro",
  ]);
  expect(shown.personas.map(({ names }) => names.fr)).toEqual(["Habituée", "Hôteliers", "Léa la pressée"]);
  expect(JSON.stringify(shown.themes)).not.toContain("naelys");
  expect(JSON.stringify(shown)).not.toMatch(/naelys|lea\.martin/u);
});

it("changes nothing of the fictional company's rules, nor of the usual ones", async () => {
  const texts = await textsOf("data");
  const rules = Object.entries(texts).filter(([path]) => !path.includes("/"));
  const { company } = await buildIn(database, {
    ...Object.fromEntries(rules),
    "crm/clients-shopify.csv": texts["crm/clients-shopify.csv"] ?? "",
    "crm/rendez-vous-boutiques.csv": texts["crm/rendez-vous-boutiques.csv"] ?? "",
  });
  expect(await redactCompany(database, company)).toEqual(company);
});
