// Where the journeys went that ended in a period, whenever they began. In: the marts, or exact tables, an anchor and a filter. Out: nodes and links by column, and their most common whole paths; or that no table tells these choices together.
import type { Database } from "../database/database.ts";
import { foldLinks } from "../journey/folding/fold-links.ts";
import { type TrailRow, trailColumns } from "../journey/folding/load-links.ts";
import { type AnswerFacts, filterValues } from "./filter-values.ts";
import { linksOf, nodesOf } from "./flow-rows.ts";
import { gatherLinks, type Move } from "./gather-links.ts";
import { letterOf } from "./letters.ts";
import { SHOWN_BY_OUTCOME, SHOWN_NODES, SHOWN_VARIANTS } from "./paths-answer.ts";
import { touchpointNumber } from "./places.ts";
import type { EndedPathsAnswer, Filter, Question } from "./rows.ts";
import countSql from "./sql/ended_path_count.sql?raw";
import linksSql from "./sql/ended_path_links.sql?raw";
import variantsSql from "./sql/ended_path_variants.sql?raw";
import exactTrailsSql from "./sql/exact_ended_trails.sql?raw";
import { anchorOf } from "./trait-answer.ts";
import { untoldEndedPaths } from "./untested.ts";
import { listVariants, type VariantRow } from "./variants.ts";

type EndedPathsQuestion = Extract<Question, { kind: "ended_paths" }>;
type Found = {
  readonly n: number;
  readonly moves: readonly Move[];
  readonly variants: readonly VariantRow[];
};

export async function answerEndedPaths(
  database: Database,
  facts: AnswerFacts,
  question: EndedPathsQuestion,
  filter: Filter,
): Promise<EndedPathsAnswer> {
  const { isBackward, touchpoint } = anchorOf(question.anchor, facts);
  const { threshold, exact } = facts;
  // The tables tell whole journeys alone, from their start or from their end.
  if (!exact && (touchpoint !== null || filter.through !== null)) return untoldEndedPaths;
  const find = exact ? followed : toldByTables;
  const { n, moves, variants } = await find(database, facts, question, filter);
  if (n < threshold) return { ...untoldEndedPaths, told: true };
  const rows = gatherLinks(moves, n, { threshold, shown: SHOWN_NODES });
  return {
    ...{ kind: "ended_paths", told: true, n },
    nodes: nodesOf(rows, isBackward, facts),
    links: linksOf(rows, isBackward, { places: facts, median: () => null }),
    variants: question.brief === true ? [] : listVariants(variants, n, null, facts),
  };
}

async function toldByTables(
  database: Database,
  facts: AnswerFacts,
  { anchor, brief = false }: EndedPathsQuestion,
  filter: Filter,
): Promise<Found> {
  const { period, persona, segment } = filterValues(filter, facts);
  const group = { period, persona, segment };
  const most = { threshold: facts.threshold, shown: SHOWN_VARIANTS, by_outcome: SHOWN_BY_OUTCOME };
  const [counts, moves, variants] = await Promise.all([
    database.query<{ n: number }>(countSql, group),
    database.query<Move>(linksSql, { ...group, backward: anchor === "end" }),
    brief ? [] : database.query<VariantRow>(variantsSql, { ...group, ...most }),
  ]);
  return { n: counts[0]?.n ?? 0, moves, variants };
}

/** From exact counts, which only the machine that read the exports has: nothing is folded, and any touchpoint may be chosen. */
async function followed(
  database: Database,
  facts: AnswerFacts,
  { anchor }: EndedPathsQuestion,
  filter: Filter,
): Promise<Found> {
  const { period, persona, segment } = filterValues(filter, facts);
  const at = anchorOf(anchor, facts);
  const letter = (touchpoint: number | null) => (touchpoint === null ? null : letterOf(touchpoint));
  const through = filter.through === null ? null : touchpointNumber(facts, filter.through);
  const trails = await database.query<TrailRow & Pick<VariantRow, "mature" | "converted">>(exactTrailsSql, {
    ...{ period, persona, segment, anchor: letter(at.touchpoint), through: letter(through) },
  });
  const folding = { k: 1, groups: () => null, stageOf: () => 0 };
  return {
    n: trails.reduce((sum, trail) => sum + trail.n, 0),
    moves: foldLinks(trailColumns(trails), at, folding),
    variants: variantsOf(trails, facts.threshold),
  };
}

/** The most common whole paths, of all, of the won and of the lost: open or not, a path is one. */
function variantsOf(
  trails: readonly (TrailRow & Pick<VariantRow, "mature" | "converted">)[],
  threshold: number,
): VariantRow[] {
  const found = new Map<string, Pick<VariantRow, "n" | "mature" | "converted">>();
  for (const { path, n, mature, converted } of trails) {
    const one = found.get(path) ?? { n: 0, mature: 0, converted: 0 };
    found.set(path, {
      n: one.n + n,
      mature: one.mature + mature,
      converted: one.converted + converted,
    });
  }
  const untold = { emotion_n: 0, emotion_total: 0, told: found.size };
  const rows = [...found]
    .map(([path, counts]): VariantRow => ({ path, ...counts, ...untold }))
    .filter(({ n }) => n >= threshold)
    .sort((a, b) => b.n - a.n || (a.path < b.path ? -1 : 1));
  const most = (of: (row: VariantRow) => number) =>
    rows.toSorted((a, b) => of(b) - of(a) || b.n - a.n).slice(0, SHOWN_BY_OUTCOME);
  const shown = new Set([
    ...rows.slice(0, SHOWN_VARIANTS),
    ...most(({ converted }) => converted),
    ...most(({ mature, converted }) => mature - converted),
  ]);
  return rows.filter((row) => shown.has(row));
}
