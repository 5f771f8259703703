// How long people wait for an answer. In: the built tables and the company. Out: by quarter and touchpoint, who asked, who was answered and how soon.
import type { Company } from "../company/company.ts";
import { ANSWERED_EVENTS } from "../company/defaults/service.ts";
import type { Database } from "../database/database.ts";
import { rulesByNumber } from "../journey/company-tables.ts";
import { periodId } from "./period.ts";
import type { Site } from "./site.ts";
import responsesSql from "./sql/site_responses.sql?raw";

/** What was asked later may still be answered: it is counted nowhere. */
const HORIZON_DAYS = 14;

type ResponseRow = {
  readonly period: number;
  readonly touchpoint_id: number;
  readonly n: number;
  readonly answered: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
};

export async function measureResponses(database: Database, company: Company): Promise<Site["responses"]> {
  const rows = await database.query<ResponseRow>(responsesSql, {
    answered: ANSWERED_EVENTS,
    horizon_seconds: HORIZON_DAYS * 86_400,
    threshold: company.threshold,
  });
  const rules = rulesByNumber(company.touchpointRules);
  return rows.flatMap(({ period, touchpoint_id, n, answered, q1, median, q3 }) => {
    const touchpoint = rules.get(touchpoint_id)?.id;
    if (touchpoint === undefined) return [];
    const times = { q1_seconds: rounded(q1), median_seconds: rounded(median), q3_seconds: rounded(q3) };
    return [{ period: periodId(period), touchpoint, n, answered, ...times }];
  });
}

/** The time of one ticket is nobody else's: three figures of it say enough. */
function rounded(seconds: number | null): number | null {
  return seconds === null ? null : Number(seconds.toPrecision(3));
}
