// What people say after a contact at rush hour, and at other hours. In: the built tables and the company. Out: by touchpoint with a rush hour, both sides of each quarter.
import type { Company } from "../company/company.ts";
import type { Database } from "../database/database.ts";
import { loadTable } from "../database/load-table.ts";
import { rulesByNumber } from "../journey/company-tables.ts";
import { type RushHour, rushHour } from "./rush-hour.ts";
import { measureSides, type SideRow, sidesOf } from "./sides.ts";
import type { Site } from "./site.ts";
import contactHours from "./sql/contact_hours.sql?raw";
import feltScales from "./sql/felt_scales.sql?raw";
import feltSides from "./sql/felt_sides.sql?raw";

type HourRow = { readonly touchpoint_id: number; readonly starts: number; readonly n: number };
type ScaleRow = { readonly touchpoint_id: number; readonly is_of_five: boolean };

/** Which hours are busy is settled by contacts, before any rating is looked at. */
export async function measureFeltHours(database: Database, company: Company): Promise<Site["felt_hours"]> {
  const hours = await database.query<HourRow>(contactHours, { least: 2 * company.threshold });
  const rushes = [...Map.groupBy(hours, ({ touchpoint_id }) => touchpoint_id)].flatMap(([id, busy]) => {
    const rush = rushHour(busy);
    return rush === null ? [] : [[id, rush] as const];
  });
  if (rushes.length === 0) return [];
  const rows = await feltRows(database, rushes, company.threshold);
  const scales = await database.query<ScaleRow>(feltScales);
  const rules = rulesByNumber(company.touchpointRules);
  return rushes.flatMap(([id, rush]) => {
    const own = rows.filter(({ touchpoint_id }) => touchpoint_id === id);
    const touchpoint = rules.get(id)?.id;
    if (touchpoint === undefined || own.length === 0) return [];
    return [
      {
        ...{ touchpoint, ...rush, of_five: scales.some((one) => one.touchpoint_id === id && one.is_of_five) },
        rows: sidesOf(own).map(({ period, first, second }) => ({ period, rush: first, others: second })),
      },
    ];
  });
}

async function feltRows(
  database: Database,
  rushes: readonly (readonly [number, RushHour])[],
  threshold: number,
): Promise<readonly SideRow[]> {
  const columns = ["touchpoint_id", "starts", "ends"];
  await loadTable(
    database,
    "rush_hours",
    columns,
    rushes.map(([id, { starts, ends }]) => [id, starts, ends]),
  );
  const rows = await measureSides(database, feltSides, threshold);
  await database.run("drop table rush_hours");
  return rows;
}
