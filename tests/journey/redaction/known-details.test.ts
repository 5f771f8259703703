import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { knownDetails } from "../../../src/journey/redaction/known-details.ts";
import { type Built, buildIn } from "../built.ts";
import { csv, given } from "../given.ts";

let database: Database;
let built: Built;
beforeAll(async () => {
  database = await openNative();
  const at = "2026-01-01 10:00:00";
  built = await buildIn(database, {
    ...given({ touchpoints: { phare: 1 }, web: [{ at, event: "phare", customer: "c77", order: "#1001" }] }),
    "planning.csv": csv(["Agent"], [{ Agent: "Naëlys Carton" }, { Agent: "Zoé d'Œuvray" }]),
  });
});
afterAll(() => database.close());

it("knows keys, names and the company's own words, of those that the texts hold", async () => {
  const texts = ["C77 et 1001", "naëlys, ŒUVRAY, phare", "le carton", "un carton", "ce carton"];
  const known = await knownDetails(database, built.company, texts);
  expect(["c77", "1001", "#1001", "9"].map(known.isKey)).toEqual([true, true, false, false]);
  expect(["naelys", "oeuvray", "zoe"].map(known.isName)).toEqual([true, true, false]);
  expect(known.isName("carton"), "written like a thing three times").toBe(false);
  expect(["phare", "test", "naelys"].map(known.isSpared)).toEqual([true, true, false]);
});
