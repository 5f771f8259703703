// Where journeys go. In: the marts, an anchor and a filter. Out: nodes and links by column, and the most common whole paths.
import type { Database } from "../database/database.ts";
import { type AnswerFacts, filterValues } from "./filter-values.ts";
import { type GatheredMove, gatherLinks, type Move } from "./gather-links.ts";
import { letterOf, nodeOf, pathOf } from "./letters.ts";
import { type Places, stageNumber, touchpointId, touchpointNumber } from "./places.ts";
import type { Anchor, Filter, PathLink, PathNode, PathsAnswer, Question, Variant } from "./rows.ts";
import linksSql from "./sql/path_links.sql?raw";
import timesSql from "./sql/path_times.sql?raw";
import variantsSql from "./sql/variants.sql?raw";

/** Touchpoints shown apart in a column, and whole paths listed. */
const shownNodes = 8;
const shownVariants = 20;

type TimeRow = { readonly source: number; readonly target: number; readonly median_seconds: number };
/** With how many of the row's journeys go back and forth, and how many cross sources. */
type VariantRow = Omit<Variant, "path"> & {
  readonly path: string | null;
  readonly returns: number;
  readonly crossing: number;
};

type PathsQuestion = Extract<Question, { kind: "paths" }>;

export async function answerPaths(
  database: Database,
  facts: AnswerFacts,
  { anchor, brief = false }: PathsQuestion,
  filter: Filter,
): Promise<PathsAnswer> {
  const { at, backward } = readAnchor(anchor, facts);
  const { threshold, goal_stage } = facts;
  const { period, persona, segment, through } = filterValues(filter, facts);
  const group = { period, persona, segment };
  const selection = { ...group, through, anchor: at };
  const [moves, times, whole] = await Promise.all([
    database.query<Move>(linksSql, { ...selection, backward }),
    brief || filter.through !== null ? [] : database.query<TimeRow>(timesSql, { ...group, threshold }),
    brief
      ? []
      : database.query<VariantRow>(variantsSql, {
          ...selection,
          goal: stageNumber(facts, goal_stage),
          threshold,
          shown: shownVariants,
        }),
  ]);
  const n = sum(moves.filter(({ place }) => place === 0).map((move) => move.n));
  if (n < threshold) return emptyPaths;
  const rows = gatherLinks(moves, { threshold, shown: shownNodes });
  const nodes = nodesOf(rows, backward, facts);
  const links = linksOf(rows, backward, { places: facts, median: medians(times, facts) });
  if (brief) return { ...emptyPaths, n, nodes, links };
  return {
    kind: "paths",
    n,
    nodes,
    links,
    variants: whole.map((row) => variantOf(row, facts)),
    returns: sum(whole.map(({ returns }) => returns)),
    crossing: sum(whole.map(({ crossing }) => crossing)),
  };
}

function variantOf(
  { returns: _returns, crossing: _crossing, path, ...row }: VariantRow,
  places: Places,
): Variant {
  return { path: path === null ? null : pathOf(path, places), ...row };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const emptyPaths: PathsAnswer = {
  kind: "paths",
  n: null,
  nodes: [],
  links: [],
  variants: [],
  returns: null,
  crossing: null,
};

function readAnchor(anchor: Anchor, places: Places): { at: string | null; backward: boolean } {
  const [side, touchpoint] = anchor.split(":");
  return {
    at: touchpoint === undefined ? null : letterOf(touchpointNumber(places, touchpoint)),
    backward: side === "end" || side === "to",
  };
}

/** A node's journeys are all its rows, the ones that leave the window included. */
function nodesOf(rows: readonly GatheredMove[], backward: boolean, places: Places): PathNode[] {
  const nodes = new Map<string, PathNode>();
  const count = (column: number, letter: string, n: number, members: number) => {
    const node = nodeOf(letter, places);
    const key = `${column} ${node}`;
    const before = nodes.get(key)?.n ?? 0;
    nodes.set(key, { column, node, n: before + n, members });
  };
  for (const { place, source, members, target, n } of rows) {
    count(columnOf(place, backward), source, n, members);
    if (target !== null && isEnd(target)) count(columnOf(place + 1, backward), target, n, 1);
  }
  return [...nodes.values()].sort((a, b) => a.column - b.column || b.n - a.n || (a.node < b.node ? -1 : 1));
}

function columnOf(place: number, backward: boolean): number {
  return backward && place > 0 ? -place : place;
}

function isEnd(letter: string): boolean {
  return "#$%".includes(letter);
}

/** Read backward, a row's target came first: the link goes from it to the source. */
function linksOf(
  rows: readonly GatheredMove[],
  backward: boolean,
  told: { readonly places: Places; readonly median: (source: string, target: string) => number | null },
): PathLink[] {
  return rows.flatMap(({ place, source, target, n }) => {
    if (target === null) return [];
    const [earlier, later] = backward ? [target, source] : [source, target];
    const [from, to] = [nodeOf(earlier, told.places), nodeOf(later, told.places)];
    const column = backward ? -(place + 1) : place;
    return [{ column, source: from, target: to, n, median_seconds: told.median(from, to) }];
  });
}

function medians(
  rows: readonly TimeRow[],
  places: Places,
): (source: string, target: string) => number | null {
  const id = (number: number) => touchpointId(places, number);
  const seconds = new Map(rows.map((row) => [`${id(row.source)} ${id(row.target)}`, row.median_seconds]));
  return (source, target) => seconds.get(`${source} ${target}`) ?? null;
}
