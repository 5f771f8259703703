import { expect, it } from "vitest";
import { personaFacts } from "../../src/findings/persona-facts.ts";
import { personasTable } from "../../src/tables/personas.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { samplePersonas } from "../fixtures/sample-map.ts";

it("has a row a persona, empty where too few journeys are of it", () => {
  const rows = sampleSite.personas.map((persona) => {
    const answer = samplePersonas.personas.find((one) => one.persona === persona.id);
    const facts = answer === undefined ? null : personaFacts(answer, samplePersonas.n, sampleSite, "fr");
    return { persona, facts };
  });
  const table = personasTable(rows, sampleSite, "fr");
  expect(table.rows.map(({ key }) => key)).toEqual(sampleSite.personas.map(({ id }) => id));
  const cellOf = (row: number, column: string) =>
    table.rows[row]?.cells[table.columns.findIndex(({ key }) => key === column)]?.value;
  expect(cellOf(0, "n")).toBe(samplePersonas.personas[0]?.n);
  expect(cellOf(0, "conversion_n")).toBe(samplePersonas.personas[0]?.mature);
  expect(cellOf(1, "n")).toBeNull();
});
