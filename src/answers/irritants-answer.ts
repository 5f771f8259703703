// What each touchpoint costs. In: the marts and a filter. Out: exits, requests and themes by touchpoint, what a journey is worth, the effort it takes.
import type { Database } from "../database/database.ts";
import { type AnswerFacts, filterValues } from "./filter-values.ts";
import { touchpointId } from "./places.ts";
import type {
  ExitGroup,
  Filter,
  IrritantPlace,
  IrritantsAnswer,
  Memory,
  ThemeOpinions,
  Worth,
} from "./rows.ts";
import contactsSql from "./sql/irritant_contacts.sql?raw";
import effortsSql from "./sql/irritant_efforts.sql?raw";
import exitsSql from "./sql/irritant_exits.sql?raw";
import memoriesSql from "./sql/irritant_memories.sql?raw";
import themesSql from "./sql/irritant_themes.sql?raw";
import worthSql from "./sql/irritant_worth.sql?raw";
import factsSql from "./sql/path_facts.sql?raw";

type ExitRow = Omit<ExitGroup, "segment"> & {
  readonly touchpoint: number;
  readonly segment: number;
  readonly alike: number;
  readonly n: number;
  readonly backs: number;
};
type WorthRow = Omit<Worth, "segment" | "all_quarters"> & {
  readonly period: number;
  readonly segment: number;
};
type ContactRow = NonNullable<IrritantPlace["contacts"]> & { readonly touchpoint: number };
type ThemeRow = Omit<ThemeOpinions, "theme" | "touchpoint"> & { readonly theme: number };
type MemoryRow = Omit<Memory, "measure"> & { readonly measure: number };

/** Customers under which a quarter's own amounts are too few to say what a journey is worth: those of all quarters are told. */
const FEW = 30;
const MEASURES = ["mean", "lowest", "end"] as const;

/** No table holds two touchpoints of one journey: a filter by a touchpoint passed does not apply, and the page says so. */
export async function answerIrritants(
  database: Database,
  facts: AnswerFacts,
  filter: Filter,
): Promise<IrritantsAnswer> {
  const group = filterValues(filter, facts);
  const { threshold } = facts;
  const [[all], exits, worths, contacts, [effort], themes, memories] = await Promise.all([
    database.query<{ n: number }>(factsSql, { ...group, touchpoint: null }),
    database.query<ExitRow>(exitsSql, group),
    database.query<WorthRow>(worthSql, group),
    database.query<ContactRow>(contactsSql, group),
    database.query<NonNullable<IrritantsAnswer["effort"]>>(effortsSql, group),
    database.query<ThemeRow>(themesSql, group),
    database.query<MemoryRow>(memoriesSql),
  ]);
  if (all === undefined || all.n < threshold) return nothing;
  return {
    kind: "irritants",
    n: all.n,
    places: placesOf(exits, contacts, facts),
    worth: worthOf(worths, filter.period === "all", facts),
    effort: effort === undefined || effort.n < threshold ? null : effort,
    themes: themes.flatMap(({ theme, ...counts }) => {
      const known = facts.themes[theme];
      return known === undefined || counts.n < threshold
        ? []
        : [{ theme: known.name, touchpoint: known.touchpoint, ...counts }];
    }),
    memories: memories.flatMap(({ measure, ...row }) => {
      const name = MEASURES[measure];
      return name === undefined ? [] : [{ measure: name, ...row }];
    }),
  };
}

const nothing: IrritantsAnswer = {
  ...{ kind: "irritants", n: null, places: [], worth: [] },
  ...{ effort: null, themes: [], memories: [] },
};

function placesOf(
  exits: readonly ExitRow[],
  contacts: readonly ContactRow[],
  facts: AnswerFacts,
): IrritantPlace[] {
  const byTouchpoint = Map.groupBy(
    exits.filter(({ touchpoint, n }) => touchpoint > 0 && n >= facts.threshold),
    ({ touchpoint }) => touchpoint,
  );
  // Of touchpoints that are alike the first that is told stands for all: another may never have been passed.
  const firstAlike = new Map(exits.toReversed().map(({ alike, touchpoint }) => [alike, touchpoint]));
  const requests = new Map(contacts.map(({ touchpoint, ...counts }) => [touchpoint, counts]));
  return [...byTouchpoint].map(([touchpoint, rows]) => ({
    touchpoint: touchpointId(facts, touchpoint),
    alike: touchpointId(facts, firstAlike.get(rows[0]?.alike ?? touchpoint) ?? touchpoint),
    groups: rows.map(({ segment, passed, converted, lost, open, customers }) => ({
      ...{ segment: segmentId(segment, facts), passed, converted, lost, open, customers },
    })),
    n: rows.reduce((sum, { n }) => sum + n, 0),
    backs: rows.reduce((sum, { backs }) => sum + backs, 0),
    contacts: requests.get(touchpoint) ?? null,
  }));
}

/** "" for customers of no segment, null for what is of all or not told. */
function segmentId(segment: number, { segments }: AnswerFacts): string | null {
  return segment === 0 ? "" : (segments[segment - 1]?.id ?? null);
}

/** Of each segment the period's own, where it has enough customers; else that of all quarters. */
function worthOf(rows: readonly WorthRow[], isOfAll: boolean, facts: AnswerFacts): Worth[] {
  return [...Map.groupBy(rows, ({ segment }) => segment).values()].flatMap((same) => {
    const ofAll = same.find(({ period }) => period === 0);
    const own = same.find(({ period }) => period !== 0);
    const told = own !== undefined && own.customers >= FEW ? own : (ofAll ?? own);
    if (told === undefined) return [];
    const { period, segment, ...figures } = told;
    const all_quarters = period === 0 && !isOfAll;
    return [{ segment: segmentId(segment, facts), all_quarters, ...figures }];
  });
}
