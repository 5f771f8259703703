// What was sent to people. In: the built tables and the company. Out: by quarter and touchpoint, how much, how much of it was answered, and what was done about it.
import type { Company } from "../company/company.ts";
import type { Database } from "../database/database.ts";
import { rulesByNumber } from "../journey/company-tables.ts";
import { periodId } from "./period.ts";
import type { Site } from "./site.ts";
import reactionsSql from "./sql/site_reactions.sql?raw";
import sentSql from "./sql/site_sent.sql?raw";

type SentRow = { period: number; touchpoint_id: number; n: number; mature: number; answered: number | null };
type ReactionRow = { period: number; touchpoint_id: number; reaction_id: number; n: number };

export async function countSent(database: Database, company: Company): Promise<Site["sent"]> {
  const rules = rulesByNumber(company.touchpointRules);
  const nameOf = (id: number) => rules.get(id)?.touchpoint;
  const threshold = { threshold: company.threshold };
  const rows = await database.query<SentRow>(sentSql, threshold);
  const done = await database.query<ReactionRow>(reactionsSql, threshold);
  return rows.flatMap(({ period, touchpoint_id, ...counts }) => {
    const touchpoint = nameOf(touchpoint_id);
    const reactions = done
      .filter((one) => one.period === period && one.touchpoint_id === touchpoint_id)
      .flatMap(({ reaction_id, n }) => {
        const reaction = nameOf(reaction_id);
        return reaction === undefined ? [] : [{ touchpoint: reaction, n }];
      });
    return touchpoint === undefined ? [] : [{ period: periodId(period), touchpoint, ...counts, reactions }];
  });
}
