import { expect, test } from "vitest";
import { sourceName } from "../../../src/exports/meaning/source-name.ts";

test.each([
  ["crm/Suivi Leads (2026).csv", "suivi-leads"],
  ["visites 2026-T3.csv", "visites"],
  ["visites_Q3_2026 (2).csv", "visites"],
  ["avis du 01-07-2026 au 30-09-2026.csv", "avis-du-au"],
  ["20260930 appels.csv", "appels"],
  ["appels septembre 2026 - Copie.csv", "appels"],
  ["Copie de appels.csv", "appels"],
  ["magasin 12.csv", "magasin-12"],
  ["2026-T3.csv", "2026-t3"],
  ["export.csv", "export"],
  ["Été.TSV", "ete"],
  ["orders", "orders"],
  ["crm/Clients 2026.xlsx › Commandes", "clients-commandes"],
  ["a/---.csv", "export"],
])("%s is called %s", (path, name) => {
  expect(sourceName(path)).toBe(name);
});
