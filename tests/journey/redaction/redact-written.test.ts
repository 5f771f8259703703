import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { mask } from "../../../src/journey/redaction/mask.ts";
import { redactGroups, redactOwned, redactWritten } from "../../../src/journey/redaction/redact-written.ts";
import { buildIn } from "../built.ts";
import { csv, given } from "../given.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

it("masks people and what leads to them, and leaves teams and sentences", async () => {
  const { company } = await buildIn(database, {
    ...given({
      touchpoints: { a: 1 },
      rules: ["Accueil;S1;Boutique;;appel*;;;"],
      web: [{ at: "2026-01-01 10:00:00", event: "a", customer: "c1" }],
    }),
    "planning.csv": csv(["Agent"], [{ Agent: "Naëlys Trévidic" }]),
    "map.csv": csv(
      ["etape", "ligne", "texte", "par", "responsable"],
      [
        { etape: "S1", ligne: "besoin", texte: "Payer en une minute", par: "Équipe web", responsable: "" },
        {
          etape: "S1",
          ligne: "pensée",
          texte: "Mme Trévidic attend",
          par: "Naëlys",
          responsable: "Trévidic",
        },
        { etape: "S1", ligne: "pensée", texte: "Rappeler le 06 12 34 56 78", par: "Naëlys", responsable: "" },
      ],
    ),
    "events.csv": csv(
      ["date", "quoi", "qui"],
      [
        { date: "2026-01-02", quoi: "Nouveau site", qui: "Web" },
        { date: "2026-01-03", quoi: "Départ de Naëlys Trévidic", qui: "naelys@lumen.example" },
      ],
    ),
  });
  expect([company.map.length, company.events.length]).toEqual([3, 2]);
  const { map, events } = await redactWritten(database, company);
  expect(map[0]).toEqual(company.map[0]);
  expect(events[0]).toEqual(company.events[0]);
  expect(map.slice(1).map(({ by }) => by)).toEqual([mask, mask]);
  expect(JSON.stringify({ map, events })).not.toMatch(/na[eë]lys|tr[eé]vidic|06 12/iu);
});

it("publishes who answers for something as a team, whether or not any export knows the person", async () => {
  const { company } = await buildIn(database, {
    ...given({ touchpoints: { a: 1 }, web: [{ at: "2026-01-01 10:00:00", event: "a", customer: "c1" }] }),
    "map.csv": csv(
      ["etape", "ligne", "texte", "par", "responsable"],
      [
        {
          etape: "S1",
          ligne: "besoin",
          texte: "Payer",
          par: "Lubitavelle Naritavelle",
          responsable: "Trouitavelle",
        },
      ],
    ),
  });
  const owners = ["Service client", "Zorovaxel", "Gontran Quasovaxel", "SAV", null];
  const rules = owners.map((owner) => ({
    ...company.touchpointRules[0],
    owner,
  })) as typeof company.touchpointRules;
  const text = { fr: "Rassurer Mme Zorovaxel", en: "Reassure Gontran" };
  const told = { ...company, touchpointRules: rules, objectives: [{ text, measure: null }] };
  const { map } = await redactWritten(database, told);
  expect(map.map(({ by, owner }) => [by, owner])).toEqual([[mask, mask]]);
  const owned = await redactOwned(database, told);
  expect(owned.touchpointRules.map(({ owner }) => owner)).toEqual([
    "Service client",
    mask,
    mask,
    "SAV",
    null,
  ]);
  expect(owned.objectives).toEqual([
    { text: { fr: `Rassurer Mme ${mask}`, en: `Reassure ${mask}` }, measure: null },
  ]);
});

it("calls nobody in English who is masked, nor anybody by an English name that is one's own", async () => {
  const { company } = await buildIn(database, {
    ...given({ touchpoints: { a: 1 }, web: [{ at: "2026-01-01 10:00:00", event: "a", customer: "c1" }] }),
  });
  const named = [
    ["Boutiques", "Stores"],
    ["Gontran Quasovaxel", "Our best seller"],
    ["Boutiques", "Gontran Quasovaxel"],
  ] as const;
  const touchpointRules = named.map(([owner, ownerEnglish]) => ({
    ...company.touchpointRules[0],
    ...{ owner, ownerEnglish },
  })) as typeof company.touchpointRules;
  const owned = await redactOwned(database, { ...company, touchpointRules });
  expect(owned.touchpointRules.map(({ owner, ownerEnglish }) => [owner, ownerEnglish])).toEqual([
    ["Boutiques", "Stores"],
    [mask, undefined],
    ["Boutiques", undefined],
  ]);
});

it("asks nothing where nothing is written", async () => {
  const { company } = await buildIn(database, given({ touchpoints: { a: 1 }, web: [] }));
  expect(await redactWritten(database, company)).toEqual({ map: [], events: [], decisions: [] });
});

it("masks who a portrait tells on, and leaves the first name that nobody in particular has", async () => {
  const { company } = await buildIn(database, {
    ...given({
      touchpoints: { a: 1 },
      rules: ["Accueil;S1;Boutique;;appel*;;;"],
      web: [{ at: "2026-01-01 10:00:00", event: "a", customer: "c1" }],
    }),
    "planning.csv": csv(["Agent"], [{ Agent: "Naëlys Trévidic" }, { Agent: "Claire Kermarrec" }]),
    "personas.csv": csv(
      ["type", "nom", "segment", "regle", "description", "qui", "frustrations", "citation"],
      [
        {
          type: "persona",
          nom: "Fidèle",
          segment: "B2C",
          regle: "commandes >= 2",
          description: "Claire, 36 ans, suit les créateurs. Inspirée de Naëlys Trévidic",
          qui: "Citadine, à joindre à claire.k@lumen.example",
          frustrations: "Rappelée au 06 12 34 56 78 par M. Kermarrec",
          citation: "Je reviens parce que je ne trouve cela nulle part ailleurs.",
        },
      ],
    ),
  });
  const { personas, segments } = await redactGroups(database, company);
  expect(segments).toEqual(company.segments);
  const [fidele] = personas;
  expect(fidele?.names.fr).toBe("Fidèle");
  expect(fidele?.description.fr).toMatch(/^Claire, 36 ans, suit les créateurs\. Inspirée de /u);
  expect(fidele?.portrait?.quote).toEqual(company.personas[0]?.portrait?.quote);
  expect(fidele?.portrait?.who?.fr).toMatch(/^Citadine, à joindre à /u);
  expect(JSON.stringify(fidele)).not.toMatch(/tr[eé]vidic|kermarrec|claire\.k|06 12/iu);
});
