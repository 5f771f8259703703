// Where journeys go, seen by stage, by channel or without a touchpoint. In: the marts, how they are seen and a filter. Out: nodes and links by column, or that they cannot be told.
import type { Database } from "../database/database.ts";
import { foldLinks, inColumns } from "../journey/folding/fold-links.ts";
import { lensAnchor, type TrailRow, trailOf } from "../journey/folding/load-links.ts";
import { type Lens, NOTHING_LEFT, type PlaceOf, reshaped, seenThrough } from "../journey/folding/reshape.ts";
import { type AnswerFacts, filterValues } from "./filter-values.ts";
import { linksOf, nodesOf } from "./flow-rows.ts";
import { gatherLinks, type Move } from "./gather-links.ts";
import { lensOf, placesSeen } from "./lens.ts";
import { SHOWN_NODES } from "./paths-answer.ts";
import { stageNumber } from "./places.ts";
import type { Filter, Question, ReshapedAnswer } from "./rows.ts";
import exactTrailsSql from "./sql/exact_trails.sql?raw";
import linksSql from "./sql/path_links.sql?raw";
import { untoldReshaped } from "./untested.ts";

type ReshapedQuestion = Extract<Question, { kind: "reshaped" }>;

export async function answerReshaped(
  database: Database,
  facts: AnswerFacts,
  { anchor, lens }: ReshapedQuestion,
  filter: Filter,
): Promise<ReshapedAnswer> {
  const known = lensOf(lens, facts);
  const backward = anchor === "end";
  const moves = facts.exact
    ? await followed(database, facts, known, backward, filter)
    : await database.query<Move>(linksSql, {
        ...groupOf(filter, facts),
        anchor: lensAnchor(known),
        backward,
      });
  const all = sum(moves.filter(({ place }) => place === -1));
  const nothing = sum(moves.filter(({ place, target }) => place === -1 && target === NOTHING_LEFT));
  const n = all - nothing;
  // A choice that no table tells has no row at all; one of few people has some.
  if (all === 0) return untoldReshaped;
  if (n < facts.threshold) return { ...untoldReshaped, told: true };
  const shown = moves.filter(({ source, target }) => source !== NOTHING_LEFT && target !== NOTHING_LEFT);
  const rows = gatherLinks(shown, n, { threshold: facts.threshold, shown: SHOWN_NODES });
  const places = placesSeen(lens, facts);
  return {
    kind: "reshaped",
    told: true,
    n,
    nothing_left: nothing < facts.threshold ? 0 : nothing,
    nodes: nodesOf(rows, backward, places),
    links: linksOf(rows, backward, { places, median: () => null }),
  };
}

function groupOf(filter: Filter, facts: AnswerFacts) {
  const { period, persona, segment } = filterValues(filter, facts);
  return { period, persona, segment };
}

/** From exact counts, which only the machine that read the exports has: nothing is folded. */
async function followed(
  database: Database,
  facts: AnswerFacts,
  lens: Lens,
  isBackward: boolean,
  filter: Filter,
): Promise<Move[]> {
  const rows = await database.query<TrailRow>(exactTrailsSql, groupOf(filter, facts));
  const trails = rows.map(trailOf);
  const passed = new Set(trails.flatMap(({ touchpoints }) => [...touchpoints]));
  const seen = seenThrough(lens, passed, placeIn(facts));
  const columns = inColumns(trails.map((trail) => reshaped(trail, seen)));
  const folding = { k: 1, groups: () => null, stageOf: () => 0 };
  return foldLinks(columns, { touchpoint: null, isBackward }, folding);
}

function placeIn(facts: AnswerFacts): PlaceOf {
  const places = new Map(
    facts.touchpoints.map(({ number, stage, channel }) => [
      number,
      stage === null
        ? { stage: null, channel: null }
        : { stage: stageNumber(facts, stage), channel: channel.fr },
    ]),
  );
  return (touchpoint) => places.get(touchpoint) ?? { stage: null, channel: null };
}

function sum(moves: readonly Move[]): number {
  return moves.reduce((total, { n }) => total + n, 0);
}
