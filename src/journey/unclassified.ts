// What was read and is at no touchpoint. In: an engine with a built journey. Out: how many interactions, of how many, and which events they are of.
import type { Database } from "../database/database.ts";

export type Unclassified = {
  readonly interactions: number;
  readonly all: number;
  /** The most frequent first. */
  readonly events: readonly { readonly event: string; readonly source: string; readonly n: number }[];
};

/** How many events are named: a rule for each of them is soon written. */
const NAMED = 5;

export async function unclassified(database: Database): Promise<Unclassified> {
  const [counts] = await database.query<{ interactions: number; all: number }>(`
    select count(*) filter (touchpoint_id = 0)::double as interactions, count(*)::double as all
    from stg_interactions join kind_touchpoints using (kind_id)`);
  const events = await database.query<{ event: string; source: string; n: number }>(`
    select any_value(event_name) as event, source, count(*)::double as n
    from stg_interactions join kind_touchpoints using (kind_id)
    where touchpoint_id = 0
    group by source, kind_touchpoints.event
    order by n desc, source, event
    limit ${NAMED}`);
  return { interactions: counts?.interactions ?? 0, all: counts?.all ?? 0, events };
}
