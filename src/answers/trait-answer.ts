// Where the journeys of one trait go: a channel, a device, an attribute. In: exact tables and a filter. Out: nodes and links by column, how many reach the goal; or that it cannot be told.
import type { Database } from "../database/database.ts";
import { type Anchor as FoldAnchor, foldLinks } from "../journey/folding/fold-links.ts";
import { type TrailRow, trailColumns } from "../journey/folding/load-links.ts";
import trailsSql from "../journey/folding/trait_trails.sql?raw";
import { daysOf } from "./chosen-trait.ts";
import { type AnswerFacts, filterValues } from "./filter-values.ts";
import { linksOf, nodesOf } from "./flow-rows.ts";
import { gatherLinks, type Move } from "./gather-links.ts";
import { letterOf } from "./letters.ts";
import { SHOWN_NODES } from "./paths-answer.ts";
import { touchpointNumber } from "./places.ts";
import type { Anchor, Filter, Question, TraitAnswer } from "./rows.ts";
import type { Site, Trait } from "./site.ts";
import { untoldTrait } from "./untested.ts";

type TraitQuestion = Extract<Question, { kind: "trait" }>;
type TraitFacts = AnswerFacts & Pick<Site, "traits">;

/** The journeys of one path, with the number of their trait in this build. */
export type TraitTrail = TrailRow & {
  readonly trait: number;
  readonly mature: number;
  readonly converted: number;
};

/** What narrows the trails that are read; null narrows nothing. */
type TrailChoice = Readonly<
  Record<"period" | "persona" | "segment" | "trait", number | null> &
    Record<"anchor" | "through" | "from" | "until", string | null>
>;

export function readTrails(
  database: Database,
  kind: Trait["kind"],
  choice: Partial<TrailChoice>,
): Promise<TraitTrail[]> {
  const group = { period: null, persona: null, segment: null, trait: null };
  const none = { ...group, anchor: null, through: null, from: null, until: null };
  return database.query<TraitTrail>(trailsSql, { ...none, ...choice, kind });
}

/** Asked where the exact tables are: on the machine that read the exports. */
export async function answerTrait(
  database: Database,
  facts: TraitFacts,
  { trait: id, anchor }: TraitQuestion,
  filter: Filter,
): Promise<TraitAnswer> {
  const trait = facts.traits.find((one) => one.id === id);
  // Any journey begins in a month: days narrow those of all months.
  const days = daysOf(id);
  if (trait === undefined && days === null) return untoldTrait;
  const at = anchorOf(anchor, facts);
  const letter = (touchpoint: number | null) => (touchpoint === null ? null : letterOf(touchpoint));
  const through = filter.through === null ? null : touchpointNumber(facts, filter.through);
  const trails = await readTrails(database, trait?.kind ?? "month", {
    ...(filterValues(filter, facts) as Pick<TrailChoice, "period" | "persona" | "segment">),
    ...days,
    ...{ trait: trait?.number ?? null, anchor: letter(at.touchpoint), through: letter(through) },
  });
  // Whose they are is filtered already: nobody is told apart further.
  const folding = { k: 1, groups: () => null, stageOf: () => 0 };
  const moves = foldLinks(trailColumns(trails), at, folding);
  return flowOf(moves, trails, at.isBackward, facts);
}

/** Of the trait's own trails, and of what may be told of where they go. */
export function flowOf(
  moves: readonly Move[],
  trails: readonly TraitTrail[],
  backward: boolean,
  facts: AnswerFacts,
): TraitAnswer {
  const { threshold } = facts;
  const n = sum(trails, "n");
  if (n < threshold) return { ...untoldTrait, told: true };
  const mature = sum(trails, "mature");
  const rows = gatherLinks(moves, n, { threshold, shown: SHOWN_NODES });
  return {
    ...{ kind: "trait", told: true, n },
    // A share of a handful is none.
    ...(mature < threshold
      ? { mature: null, converted: null }
      : { mature, converted: sum(trails, "converted") }),
    nodes: nodesOf(rows, backward, facts),
    links: linksOf(rows, backward, { places: facts, median: () => null }),
  };
}

export function anchorOf(anchor: Anchor, facts: AnswerFacts): FoldAnchor {
  const [side, touchpoint] = anchor.split(":");
  return {
    touchpoint: touchpoint === undefined ? null : touchpointNumber(facts, touchpoint),
    isBackward: side === "end" || side === "to",
  };
}

function sum(trails: readonly TraitTrail[], of: "n" | "mature" | "converted"): number {
  return trails.reduce((total, trail) => total + trail[of], 0);
}
