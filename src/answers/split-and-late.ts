// Where the gap or the window is too short for the company's own cycle. In: the built tables and the company. Out: quarters whose journeys are cut before the goal, and goals reached after the window.
import type { Company } from "../company/company.ts";
import type { Database } from "../database/database.ts";
import { periodId } from "./period.ts";
import type { Site } from "./site.ts";
import lateSql from "./sql/site_late.sql?raw";
import splitSql from "./sql/site_split.sql?raw";

export async function findSplit(database: Database, { threshold }: Company): Promise<Site["split"]> {
  const rows = await database.query<{ period: number; n: number; days: number }>(splitSql, { threshold });
  return rows.map(({ period, ...split }) => ({ period: periodId(period), ...split }));
}

export async function findLate(database: Database, { threshold }: Company): Promise<Site["late"]> {
  const [late] = await database.query<NonNullable<Site["late"]>>(lateSql, { threshold });
  return late ?? null;
}
