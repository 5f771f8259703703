import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { untestedFindings } from "../../src/answers/finding.ts";
import { TableTwin } from "../../src/charts/TableTwin.tsx";
import { funnelTable } from "../../src/tables/funnel.ts";
import { sampleFunnel, sampleSite } from "../fixtures/sample-answers.ts";
import { attribute, contents } from "./markup.ts";

const table = funnelTable(sampleFunnel, null, untestedFindings("2026-T3", null), sampleSite, "fr");
const markup = renderToStaticMarkup(<TableTwin table={table} language="fr" />);

test("the table is named, its rows are keyed, its values are full", () => {
  expect(attribute(markup, "data-table")).toEqual(["funnel"]);
  expect(attribute(markup, "data-key")).toEqual([
    "stage:conscience",
    "stage:consideration",
    "stage:achat",
    "stage:retention",
    "stage:recommandation",
  ]);
  expect(attribute(markup, "data-value")).toContain(String(2248 / 4066));
  expect(contents(markup, "td")).toContain("55,3 %");
});

test("a column of times says the unit of its full values, for the file", () => {
  expect(attribute(markup, "data-unit")).toEqual(["s", "s", "s"]);
});

test("a missing value is empty, not zero", () => {
  expect(markup).toContain('<td data-value="">–<');
});

test("it is folded away until asked for", () => {
  expect(markup).toMatch(/^<details class="table-twin">/u);
  expect(contents(markup, "summary")).toEqual(["Voir les chiffres (Entonnoir par étape)"]);
});
