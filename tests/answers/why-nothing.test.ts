import { expect, test } from "vitest";
import { buildSite } from "../../src/answers/build-site.ts";
import { whyNothing } from "../../src/answers/why-nothing.ts";
import { readCompany } from "../../src/company/read-company.ts";
import { openNative } from "../../src/database/native.ts";
import { buildJourney } from "../../src/journey/build-journey.ts";
import { exportFile } from "../exports/export-file.ts";

test("a file whose events are all unknown is told with them; one that kept nothing has told its reason already", async () => {
  const database = await openNative();
  await database.run("attach ':memory:' as mart");
  const rows = [
    "P1,Bilan,2026-07-11 10:00:00",
    "P2,Bilan,2026-07-12 10:00:00",
    "P2,Soin,2026-07-13 10:00:00",
  ];
  const files = [
    exportFile("crm/a.csv", `user_id,event,timestamp\n${rows.join("\n")}\n`),
    exportFile("crm/vide.csv", ""),
  ];
  const { company } = await readCompany([]);
  const loaded = await buildJourney(database, files, company, { exact: true });
  expect(await buildSite(database, company, loaded, { exact: true })).toBeNull();
  expect(await whyNothing(database, loaded)).toMatchObject([
    { code: "events-unplaced", file: "crm/a.csv", rows: 0, found: "Bilan · Soin", values: { kept: 3 } },
  ]);
  await database.close();
});
