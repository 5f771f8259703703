// What passes each touchpoint. In: the marts and a filter. Out: journeys that pass it, and those that go no further.
import type { Database } from "../database/database.ts";
import { type AnswerFacts, filterValues } from "./filter-values.ts";
import { touchpointId } from "./places.ts";
import type { Filter, TouchpointPasses, TouchpointsAnswer } from "./rows.ts";
import factsSql from "./sql/path_facts.sql?raw";
import passesSql from "./sql/touchpoint_passes.sql?raw";

type PassRow = Omit<TouchpointPasses, "touchpoint"> & { readonly touchpoint: number };
/** A touchpoint is passed by existing customers too: whoever stops there is of all of them. */
type Facts = { readonly n: number; readonly mature: number; readonly mature_existing: number };

/** No table holds two touchpoints of one journey: a filter by a touchpoint passed does not apply, and the page says so. */
export async function answerTouchpoints(
  database: Database,
  facts: AnswerFacts,
  filter: Filter,
): Promise<TouchpointsAnswer> {
  const group = filterValues(filter, facts);
  const [[all], rows] = await Promise.all([
    database.query<Facts>(factsSql, { ...group, touchpoint: null }),
    database.query<PassRow>(passesSql, group),
  ]);
  if (all === undefined || all.n < facts.threshold)
    return { kind: "touchpoints", n: null, mature: null, touchpoints: [] };
  return {
    kind: "touchpoints",
    n: all.n,
    mature: all.mature + all.mature_existing,
    touchpoints: rows
      .filter(({ touchpoint, n }) => touchpoint > 0 && n >= facts.threshold)
      .map(({ touchpoint, ...row }) => ({ touchpoint: touchpointId(facts, touchpoint), ...row })),
  };
}
