// Groups of which small ones among them are told with others. In: the published tables and the company. Out: personas and segments that a period tells in part alone, and the journeys among which the rest may be.
import type { Company } from "../company/company.ts";
import type { Database } from "../database/database.ts";
import { UNTOLD } from "../journey/folding/groups.ts";
import { periodId } from "./period.ts";
import type { Site } from "./site.ts";
import toldSql from "./sql/site_told_groups.sql?raw";

export type ToldRow = {
  readonly period: number;
  readonly segment: number;
  readonly persona: number;
  readonly n: number;
};
type Names = Pick<Company, "personas" | "segments">;
type Partly = Site["partly"][number];

export async function findPartlyTold(database: Database, company: Company): Promise<Site["partly"]> {
  return partlyTold(await database.query<ToldRow>(toldSql), company);
}

/** Read from what is published alone: that a group is in part told elsewhere says no more than the tables do. */
export function partlyTold(rows: readonly ToldRow[], company: Names): Site["partly"] {
  const periods = [...Map.groupBy(rows, ({ period }) => period)];
  const partly = periods.flatMap(([period, own]) => [
    ...personasIn(own, rows, company).map((one) => ({ ...one, period: periodId(period) })),
    ...segmentsIn(own, company).map((one) => ({ ...one, period: periodId(period) })),
  ]);
  return [...partly, ...ofAll(partly)];
}

/** A persona that other periods tell in a segment, and this one does not, while journeys of that segment, or of one that is not told, are in nobody's. */
function personasIn(
  own: readonly ToldRow[],
  rows: readonly ToldRow[],
  { personas, segments }: Names,
): Omit<Partly, "period">[] {
  return personas.flatMap(({ id }, at) => {
    const isOf = ({ persona }: ToldRow) => persona === at + 1;
    const told = new Set(own.filter(isOf).map(({ segment }) => segment));
    const missing = new Set(
      rows.filter((one) => isOf(one) && !told.has(one.segment)).map(({ segment }) => segment),
    );
    if (told.size === 0 || missing.size === 0) return [];
    const n = sum(
      own.filter(
        ({ segment, persona }) => persona === UNTOLD && (segment === UNTOLD || missing.has(segment)),
      ),
    );
    const names = [...told].flatMap((segment) => segments[segment - 1]?.id ?? []);
    return n === 0 ? [] : [{ part: "persona" as const, id, segments: names, n }];
  });
}

function segmentsIn(own: readonly ToldRow[], { segments }: Names): Omit<Partly, "period">[] {
  const n = sum(own.filter(({ segment }) => segment === UNTOLD));
  if (n === 0) return [];
  return segments.flatMap(({ id }, at) =>
    own.some(({ segment }) => segment === at + 1) ? [{ part: "segment" as const, id, segments: [], n }] : [],
  );
}

/** All periods together are told in part where one of them is. */
function ofAll(partly: readonly Partly[]): Partly[] {
  return [...Map.groupBy(partly, ({ part, id }) => `${part} ${id}`).values()].flatMap((same) =>
    same.slice(0, 1).map((one) => ({ ...one, period: "all", segments: [], n: sum(same) })),
  );
}

function sum(rows: readonly { readonly n: number }[]): number {
  return rows.reduce((total, { n }) => total + n, 0);
}
