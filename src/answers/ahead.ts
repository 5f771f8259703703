// Who comes on the day, of those who planned it early and late. In: the built tables and the company. Out: by touchpoint and the stage they were to come to, both sides of each quarter.
import type { Company } from "../company/company.ts";
import type { Database } from "../database/database.ts";
import { loadTable } from "../database/load-table.ts";
import { rulesByNumber } from "../journey/company-tables.ts";
import { daysAhead } from "./days-ahead.ts";
import { measureSides, type SideRow, sidesOf } from "./sides.ts";
import type { Site } from "./site.ts";
import aheadDays from "./sql/ahead_days.sql?raw";
import plannedSides from "./sql/planned_sides.sql?raw";

type DaysRow = {
  readonly touchpoint_id: number;
  readonly to_stage: number;
  readonly days_ahead: number;
  readonly n: number;
};
type Cut = { readonly touchpoint: number; readonly stage: number; readonly days: number };

export async function measureAhead(database: Database, company: Company): Promise<Site["ahead"]> {
  const cuts = cutsOf(await database.query<DaysRow>(aheadDays), company.threshold);
  if (cuts.length === 0) return [];
  const rows = await shareRows(database, cuts, company.threshold);
  const rules = rulesByNumber(company.touchpointRules);
  return cuts.flatMap((cut) => {
    const own = rows.filter(({ touchpoint_id }) => touchpoint_id === cut.touchpoint);
    const touchpoint = rules.get(cut.touchpoint)?.id;
    const stage = company.stages[cut.stage - 1]?.id;
    if (touchpoint === undefined || stage === undefined || own.length === 0) return [];
    return [
      {
        ...{ touchpoint, stage, days: cut.days },
        rows: sidesOf(own).map(({ period, first, second }) => ({ period, near: first, far: second })),
      },
    ];
  });
}

/** Of a touchpoint that leads to several stages, the one that most were to come to. */
function cutsOf(rows: readonly DaysRow[], least: number): readonly Cut[] {
  return [...Map.groupBy(rows, ({ touchpoint_id }) => touchpoint_id)].flatMap(([touchpoint, own]) => {
    const sizes = [...Map.groupBy(own, ({ to_stage }) => to_stage)].map(([stage, some]) => ({
      ...{ stage, some, n: some.reduce((sum, { n }) => sum + n, 0) },
    }));
    const most = sizes.reduce((one, two) => (two.n > one.n ? two : one));
    const days = daysAhead(
      most.some.map(({ days_ahead, n }) => ({ days: days_ahead, n })),
      least,
    );
    return days === null ? [] : [{ touchpoint, stage: most.stage, days }];
  });
}

async function shareRows(
  database: Database,
  cuts: readonly Cut[],
  threshold: number,
): Promise<readonly SideRow[]> {
  const columns = ["touchpoint_id", "to_stage", "days"];
  await loadTable(
    database,
    "ahead_cuts",
    columns,
    cuts.map(({ touchpoint, stage, days }) => [touchpoint, stage, days]),
  );
  const rows = await measureSides(database, plannedSides, threshold);
  await database.run("drop table ahead_cuts");
  return rows;
}
