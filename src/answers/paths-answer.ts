// Where journeys go. In: the marts, an anchor and a filter. Out: nodes and links by column, and the most common whole paths.
import type { Database, Value } from "../database/database.ts";
import { NO_ANCHOR } from "../journey/folding/load-links.ts";
import { type AnswerFacts, filterValues } from "./filter-values.ts";
import { linksOf, nodesOf } from "./flow-rows.ts";
import { gatherLinks, type Move } from "./gather-links.ts";
import { letterOf } from "./letters.ts";
import { type Places, stageNumber, touchpointId, touchpointNumber } from "./places.ts";
import type { Anchor, Filter, PathsAnswer, Question } from "./rows.ts";
import exactFactsSql from "./sql/exact_facts.sql?raw";
import exactLinksSql from "./sql/exact_links.sql?raw";
import exactVariantsSql from "./sql/exact_variants.sql?raw";
import factsSql from "./sql/path_facts.sql?raw";
import linksSql from "./sql/path_links.sql?raw";
import timesSql from "./sql/path_times.sql?raw";
import variantsSql from "./sql/variants.sql?raw";
import { listVariants, type PathFacts, type VariantRow } from "./variants.ts";

/** Touchpoints shown apart in a column. */
export const SHOWN_NODES = 8;
/** Whole paths listed. */
export const SHOWN_VARIANTS = 20;
/** And of those that reach the goal, or do not. */
export const SHOWN_BY_OUTCOME = 10;

type TimeRow = { readonly source: number; readonly target: number; readonly median_seconds: number };
type PathsQuestion = Extract<Question, { kind: "paths" }>;

/** What the tables are asked. */
type Selection = {
  readonly group: Readonly<Record<"period" | "persona" | "segment", Value>>;
  /** The anchor's touchpoint; null for the journey's own start or end. */
  readonly at: number | null;
  readonly backward: boolean;
  /** Another touchpoint to pass: only exact counts know. */
  readonly through: number | null;
};

export async function answerPaths(
  database: Database,
  facts: AnswerFacts,
  { anchor, brief = false }: PathsQuestion,
  filter: Filter,
): Promise<PathsAnswer> {
  const asked = askedOf(anchor, filter, facts);
  if (asked.through === "refused") return { ...emptyPaths, through: "refused" };
  const { selection } = asked;
  const [moves, times, known, variants] = await Promise.all([
    findMoves(database, selection),
    brief ? [] : database.query<TimeRow>(timesSql, selection.group),
    findFacts(database, selection, facts),
    brief ? null : findVariants(database, selection, facts),
  ]);
  const n = countOf(moves, known, selection);
  if (n < facts.threshold) return { ...emptyPaths, through: asked.through };
  const rows = gatherLinks(moves, n, { threshold: facts.threshold, shown: SHOWN_NODES });
  const nodes = nodesOf(rows, selection.backward, facts);
  const links = linksOf(rows, selection.backward, { places: facts, median: medians(times, facts) });
  const whole = variants === null ? {} : wholeOf(variants, n, known, facts);
  return { ...emptyPaths, n, nodes, links, ...whole, through: asked.through };
}

const emptyPaths: PathsAnswer = {
  kind: "paths",
  n: null,
  nodes: [],
  links: [],
  variants: [],
  mature: null,
  converted: null,
  returns: null,
  crossing: null,
  through: null,
};

/**
 * Published tables hold no path beside what became of it: who passes a touchpoint is shown from it, or up to it, instead of
 * whole journeys; together with another anchor there is no picture.
 */
function askedOf(
  anchor: Anchor,
  filter: Filter,
  facts: AnswerFacts,
): { readonly through: PathsAnswer["through"]; readonly selection: Selection } {
  const { period, persona, segment } = filterValues(filter, facts);
  const { at, backward } = readAnchor(anchor, facts);
  const selection = { group: { period, persona, segment }, at, backward, through: null };
  if (filter.through === null) return { through: null, selection };
  const through = touchpointNumber(facts, filter.through);
  if (facts.exact) return { through: "kept", selection: { ...selection, through } };
  if (at === null || at === through) return { through: "anchored", selection: { ...selection, at: through } };
  return { through: "refused", selection };
}

function readAnchor(anchor: Anchor, places: Places): { at: number | null; backward: boolean } {
  const [side, touchpoint] = anchor.split(":");
  return {
    at: touchpoint === undefined ? null : touchpointNumber(places, touchpoint),
    backward: side === "end" || side === "to",
  };
}

const letter = (touchpoint: number | null): string | null =>
  touchpoint === null ? null : letterOf(touchpoint);

function findMoves(
  database: Database,
  { group, at, backward, through }: Selection,
): Promise<readonly Move[]> {
  return through === null
    ? database.query<Move>(linksSql, { ...group, anchor: at ?? NO_ANCHOR, backward })
    : database.query<Move>(exactLinksSql, {
        ...group,
        anchor: letter(at),
        backward,
        through: letter(through),
      });
}

/**
 * Journeys of the picture: all of the filter, or those that come to the anchor. (The first touchpoint of some is not told, so
 * that the moves of a persona may be of fewer.)
 */
function countOf(moves: readonly Move[], known: PathFacts | undefined, { at, through }: Selection): number {
  if (at === null && through === null) return known?.n ?? 0;
  const first = Math.min(...moves.map(({ place }) => place));
  return sum(moves.filter(({ place }) => place === first).map(({ n }) => n));
}

async function findFacts(
  database: Database,
  { group, at, through }: Selection,
  facts: AnswerFacts,
): Promise<PathFacts | undefined> {
  const goal = stageNumber(facts, facts.goal_stage);
  const [known] = await (through === null
    ? database.query<PathFacts>(factsSql, { ...group, touchpoint: at })
    : database.query<PathFacts>(exactFactsSql, {
        ...group,
        anchor: letter(at),
        through: letter(through),
        goal,
      }));
  return known;
}

function findVariants(
  database: Database,
  { group, at, through }: Selection,
  facts: AnswerFacts,
): Promise<VariantRow[]> {
  const values = {
    ...group,
    anchor: letter(at),
    threshold: facts.threshold,
    shown: SHOWN_VARIANTS,
    by_outcome: SHOWN_BY_OUTCOME,
  };
  if (through === null) return database.query<VariantRow>(variantsSql, values);
  const goal = stageNumber(facts, facts.goal_stage);
  return database.query<VariantRow>(exactVariantsSql, { ...values, through: letter(through), goal });
}

/** Where a touchpoint is pooled with others in some group, its facts are of fewer journeys than the picture: then they are not told. */
function wholeOf(
  variants: readonly VariantRow[],
  n: number,
  found: PathFacts | undefined,
  facts: AnswerFacts,
): Pick<PathsAnswer, "variants" | "mature" | "converted" | "returns" | "crossing"> {
  const known = found !== undefined && found.n === n ? found : null;
  return {
    variants: listVariants(variants, n, known, facts),
    ...ofGoal(known, facts.threshold),
    returns: known?.returns ?? null,
    crossing: known?.crossing ?? null,
  };
}

/** A share of a handful is none. */
function ofGoal(known: PathFacts | null, threshold: number): Pick<PathsAnswer, "mature" | "converted"> {
  if (known === null || known.mature < threshold) return { mature: null, converted: null };
  return { mature: known.mature, converted: known.converted };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function medians(
  rows: readonly TimeRow[],
  places: Places,
): (source: string, target: string) => number | null {
  const id = (number: number) => touchpointId(places, number);
  const seconds = new Map(rows.map((row) => [`${id(row.source)} ${id(row.target)}`, row.median_seconds]));
  return (source, target) => seconds.get(`${source} ${target}`) ?? null;
}
