import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { mask } from "../../../src/journey/redaction/mask.ts";
import { redactLabels } from "../../../src/journey/redaction/redact-labels.ts";
import { type Built, buildIn } from "../built.ts";
import { csv, given } from "../given.ts";

let database: Database;
let built: Built;
const at = "2026-01-01 10:00:00";
beforeAll(async () => {
  database = await openNative();
  built = await buildIn(database, {
    ...given({
      touchpoints: { a: 1 },
      web: [
        { at, event: "a", customer: "c1" },
        { at, event: "appel de Naëlys", customer: "c1" },
        { at, event: "mailto:sav@lumen.example", customer: "c1" },
      ],
    }),
    "planning.csv": csv(["Agent"], [{ Agent: "Naëlys Trévidic" }, { Agent: "Karim Benali" }]),
    "avis Sophie Martin 2026-T3.csv": csv(
      ["client_id", "date", "note", "commentaire"],
      [{ client_id: "c1", date: at, note: "4", commentaire: "Très bien" }],
    ),
  });
});
afterAll(() => database.close());

describe("redactLabels", () => {
  it.each([
    ["avis Sophie Martin.csv", `avis ${mask}.csv`],
    ["crm/avis_sophie_martin_2026-T3.csv", `crm/avis_${mask}_2026-T3.csv`],
    ["appel trévidic", `appel ${mask}`],
    ["a.b@x.example", mask],
    ["iphone de gontran lubilandier", `iphone de ${mask}`],
    ["avis_mme_claipontrec.csv", `avis_mme_${mask}.csv`],
    ["avis-mme-claipontrec.csv", `avis-mme-${mask}.csv`],
    ["Copie de clients - Oudipontrec Sophie.csv", `Copie de clients - ${mask}.csv`],
    ["fichier pour Briisamyr.csv", `fichier pour ${mask}.csv`],
  ])("%s", async (label, expected) => {
    expect((await redactLabels(database, built.company, [label])).get(label)).toBe(expected);
  });

  it.each([
    ..."analytics/ga4-evenements-2025-T3.csv|crm/clients-shopify.csv|orders_export_20260703.csv|add_to_cart|page_view|visite boutique|rappel pour livraison|iphone 15 pro|avis_boutique_paris.csv|commandes pour Noël.csv|export 2026-07-03.csv".split(
      "|",
    ),
  ])("%s stays", async (label) => {
    expect((await redactLabels(database, built.company, [label])).get(label)).toBe(label);
  });

  it("tells apart what has become the same", async () => {
    const labels = await redactLabels(database, built.company, ["avis Léa.csv", "avis Hugo.csv"]);
    expect([...labels.values()].sort()).toEqual([`avis ${mask}.csv`, `avis ${mask}.csv (2)`]);
  });
});

describe("what the site calls files, sources and events", () => {
  it("holds nobody's name or address", async () => {
    const { site } = built;
    expect(site?.files.map(({ file }) => file)).toContain(`avis ${mask} 2026-T3.csv`);
    expect(site?.sources).toContain(`avis-${mask}`);
    expect(site?.unclassified.map(({ event }) => event)).toEqual(
      expect.arrayContaining([`appel de ${mask}`, `mailto:${mask}`]),
    );
    expect(JSON.stringify(site)).not.toMatch(/sophie|naëlys|lumen\.example/iu);
  });
});
