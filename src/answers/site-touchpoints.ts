// The touchpoints that something happened at. In: the built tables and the company. Out: each with its names, its place and what the company says of it.
import type { Company } from "../company/company.ts";
import { onlineOf } from "../company/defaults/online.ts";
import { UNCLASSIFIED_ID } from "../company/touchpoint-ids.ts";
import type { Database } from "../database/database.ts";
import { numberTouchpoints } from "../journey/company-tables.ts";
import { unclassifiedNames } from "../words/touchpoints.ts";
import type { Touchpoint } from "./site.ts";
import roadsSql from "./sql/site_roads.sql?raw";
import touchpointsSql from "./sql/site_touchpoints.sql?raw";
import { toldApart } from "./told-apart.ts";

/** Touchpoints of the company that something happened at, in the order of its lines, and "Non classé" when anything is there. */
export async function usedTouchpoints(database: Database, company: Company): Promise<Touchpoint[]> {
  const rows = await database.query<{ touchpoint_id: number }>(touchpointsSql);
  const used = new Set(rows.map(({ touchpoint_id }) => touchpoint_id));
  const numbered = numberTouchpoints(company.touchpointRules).filter(({ number }) => used.has(number));
  const roads = await roadsTo(database, numbered);
  const lines = company.touchpointRules.map(({ id }) => id);
  const inOrder = numbered.toSorted((a, b) => lines.indexOf(a.rule.id) - lines.indexOf(b.rule.id));
  const known = toldApart(
    inOrder.map(({ number, rule }) => ({
      id: rule.id,
      number,
      names: rule.touchpoint,
      stage: rule.stage,
      channel: rule.channel,
      direction: rule.direction,
      owner: rule.owner,
      ...declaredOf(rule.id, company.touchpointRules),
      ...roads.get(number),
    })),
  );
  if (!used.has(0)) return known;
  const unknown = {
    id: UNCLASSIFIED_ID,
    number: 0,
    names: unclassifiedNames,
    stage: null,
    channel: unclassifiedNames,
    direction: null,
    owner: null,
  };
  return [unknown, ...known];
}

type RoadRow = { readonly touchpoint: number; readonly is_passage: boolean; readonly before: number | null };

/** By number: what its losses may not be held against. */
async function roadsTo(
  database: Database,
  numbered: ReturnType<typeof numberTouchpoints>,
): Promise<Map<number, Pick<Touchpoint, "after" | "passage">>> {
  const rows = await database.query<RoadRow>(roadsSql);
  const ids = new Map(numbered.map(({ number, rule }) => [number, rule.id]));
  return new Map(
    [...Map.groupBy(rows, ({ touchpoint }) => touchpoint)].map(([touchpoint, own]) => {
      const after = own.flatMap(({ before }) => (before === null ? [] : (ids.get(before) ?? [])));
      const isPassage = own.some(({ is_passage }) => is_passage);
      return [
        touchpoint,
        { ...(after.length === 0 ? {} : { after }), ...(isPassage ? { passage: true } : {}) },
      ];
    }),
  );
}

/** What any line of a touchpoint says of it beside its name. */
function declaredOf(
  id: string,
  rules: Company["touchpointRules"],
): Pick<Touchpoint, "importance" | "online"> {
  const own = rules.filter((rule) => rule.id === id);
  const importance = own.find((rule) => rule.importance !== undefined)?.importance;
  const online = own.map(onlineOf).find((told) => told !== null);
  return {
    ...(importance === undefined ? {} : { importance }),
    ...(online === undefined ? {} : { online }),
  };
}
