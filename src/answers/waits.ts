// How long people wait where each contact says so. In: the built tables and the company. Out: by quarter, touchpoint and persona, how many and how long.
import type { Company } from "../company/company.ts";
import type { Database } from "../database/database.ts";
import { rulesByNumber } from "../journey/company-tables.ts";
import { periodId } from "./period.ts";
import type { Site } from "./site.ts";
import waitsSql from "./sql/site_waits.sql?raw";

type WaitRow = {
  readonly period: number;
  readonly touchpoint_id: number;
  readonly persona: number | null;
  readonly n: number;
  readonly customers: number;
  readonly mean: number;
  readonly error: number | null;
};

export async function measureWaits(database: Database, company: Company): Promise<Site["waits"]> {
  const rows = await database.query<WaitRow>(waitsSql, { threshold: company.threshold });
  const rules = rulesByNumber(company.touchpointRules);
  return rows.flatMap(({ period, touchpoint_id, persona, n, customers, mean, error }) => {
    const touchpoint = rules.get(touchpoint_id)?.id;
    const group = persona === null ? null : company.personas[persona - 1]?.id;
    if (touchpoint === undefined || group === undefined) return [];
    return [
      {
        ...{ period: periodId(period), touchpoint, persona: group, n, customers },
        ...{ mean_seconds: rounded(mean), error_seconds: error === null ? null : rounded(error) },
      },
    ];
  });
}

/** Sums of a few people could else be taken apart. */
const rounded = (seconds: number): number => Number(seconds.toPrecision(3));
