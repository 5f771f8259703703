// Events of a sample that no rule knows. In: a table and rules. Out: their names, with how often they stand there.
import { expect, test } from "vitest";
import { readCompany } from "../../../src/company/read-company.ts";
import { unknownEvents } from "../../../src/company/writing/unknown-events.ts";
import { interpret } from "../../../src/exports/asking/interpret.ts";
import { tableOf } from "../../exports/asking/ask.ts";

test("a log's unknown names are counted, its known ones are not", async () => {
  const names = ["Bilan", "achat", "Bilan", "Relance", "achat", "Bilan"];
  const table = await tableOf([
    "client;evenement;date",
    ...names.map((name, i) => `C${i % 3}1;${name};0${i + 1}/07/2026`),
  ]);
  const { meaning } = interpret(table, {});
  const { touchpointRules } = (await readCompany([])).company;
  if (meaning === null) throw new Error("not understood");
  expect(unknownEvents(table, meaning, touchpointRules).map(({ event, n }) => [event, n])).toEqual([
    ["Bilan", 3],
    ["Relance", 1],
  ]);
});
