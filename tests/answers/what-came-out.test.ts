// What files gave, even when nothing of it is at a known touchpoint. In: a built journey. Out: counts and raw names of events.
import { expect, test } from "vitest";
import { whatCameOut } from "../../src/answers/what-came-out.ts";
import { readCompany } from "../../src/company/read-company.ts";
import { openNative } from "../../src/database/native.ts";
import { buildJourney } from "../../src/journey/build-journey.ts";
import { exportFile } from "../exports/export-file.ts";

test("events that no rule knows are listed by their own names, with how often they came", async () => {
  const database = await openNative();
  await database.run("attach ':memory:' as mart");
  const rows = Array.from(
    { length: 6 },
    (_, i) => `P${i % 2},${i < 4 ? "Bilan" : "Soin"},2026-07-1${i} 10:00:00`,
  );
  const file = exportFile("crm/a.csv", `user_id,event,timestamp\n${rows.join("\n")}\n`);
  const { company } = await readCompany([]);
  await buildJourney(database, [file], company, { exact: true });
  const { customers, interactions, unclassified } = await whatCameOut(database);
  expect([customers, interactions]).toEqual([2, 6]);
  expect(unclassified).toEqual([
    { source: "a", event: "Bilan", n: 4 },
    { source: "a", event: "Soin", n: 2 },
  ]);
  await database.close();
});
