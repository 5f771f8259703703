// The fictional company's journeys told exactly, and the tables that findings are counted from. In: an engine. Out: its site, as the command finds it.
import { join } from "node:path";
import { buildSite } from "../../src/answers/build-site.ts";
import type { Site } from "../../src/answers/site.ts";
import { readDataFolder } from "../../src/commands/data-folder.ts";
import { readCompany } from "../../src/company/read-company.ts";
import type { Database } from "../../src/database/database.ts";
import { buildFindingTables } from "../../src/findings/finding-tables.ts";
import { buildJourney } from "../../src/journey/build-journey.ts";
import { companyFolder } from "../build/maison-lumen.ts";

export async function buildCompanyTables(database: Database): Promise<Site> {
  await database.run("attach if not exists ':memory:' as mart");
  const { files } = await readDataFolder(companyFolder);
  const { company, own } = await readCompany(files);
  const exports = files.filter(({ path }) => !own.has(path));
  const loaded = await buildJourney(database, exports, company, {
    pathOf: ({ path }) => join(companyFolder, path),
    exact: true,
  });
  const site = await buildSite(database, company, loaded);
  if (site === null) throw new Error("the fictional company has a site");
  await buildFindingTables(database);
  return site;
}
