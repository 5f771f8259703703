// Where a browser keeps what a meeting writes. In: the site. Out: a place a thing, apart for each site and, but for decisions, for each quarter.
import type { Site } from "../../answers/site.ts";
import type { DecisionCells } from "../../company/decision-headers.ts";
import { keptDecisions } from "../../review/kept-decisions.ts";
import { LEVELS, type Level, type Marks } from "../../review/scoring.ts";
import type { ViewProps } from "../page.ts";
import type { KeptPlace } from "./kept.ts";

type Here = Pick<ViewProps, "base"> & { readonly site: Pick<Site, "title"> };
type Quarter = Here & { readonly state: { readonly period: string } };

const nameOf = ({ base, site }: Here, what: string): string => `parcours ${base} ${site.title} ${what}`;

export type DecisionsKept = {
  readonly lines: readonly DecisionCells[];
  /** Ids of those that have left as a file. */
  readonly taken: readonly string[];
  /** What the last dropped file gave, until something else is done: lines read, those new to the site, those without a readable day. */
  readonly dropped: { readonly count: number; readonly fresh: number; readonly bad: number } | null;
};

const NO_DECISION: DecisionsKept = { lines: [], taken: [], dropped: null };

export function decisionsPlace(here: Here): KeptPlace<DecisionsKept> {
  return {
    name: nameOf(here, "decisions"),
    initial: NO_DECISION,
    read: (json) => {
      const { lines, taken } = json as { lines?: unknown; taken?: unknown };
      const known = keptDecisions(lines);
      return known === null ? null : { lines: known, taken: texts(taken), dropped: null };
    },
  };
}

export type Scoring = {
  readonly participants: number;
  /** Subjects that the meeting added. */
  readonly added: readonly string[];
  readonly marks: Readonly<Record<string, { readonly value: Marks; readonly effort: Marks }>>;
};

const NO_SCORE: Scoring = { participants: 5, added: [], marks: {} };

export function scoringPlace(here: Quarter): KeptPlace<Scoring> {
  return {
    name: nameOf(here, `scoring ${here.state.period}`),
    initial: NO_SCORE,
    read: (json) => {
      const { participants, added, marks } = json as Record<string, unknown>;
      if (typeof participants !== "number" || typeof marks !== "object" || marks === null) return null;
      const pairs = Object.entries(marks).map(([id, one]) => {
        const { value, effort } = (one ?? {}) as Record<string, unknown>;
        return [id, { value: levels(value), effort: levels(effort) }] as const;
      });
      return { participants, added: texts(added), marks: Object.fromEntries(pairs) };
    },
  };
}

const NOTHING_PARKED: readonly string[] = [];

export function parkingPlace(here: Quarter): KeptPlace<readonly string[]> {
  return { name: nameOf(here, `parking ${here.state.period}`), initial: NOTHING_PARKED, read: texts };
}

function texts(json: unknown): readonly string[] {
  return Array.isArray(json) ? json.filter((one): one is string => typeof one === "string") : [];
}

function levels(json: unknown): Marks {
  const known: readonly unknown[] = LEVELS;
  return Array.isArray(json) ? json.map((one) => (known.includes(one) ? (one as Level) : null)) : [];
}
