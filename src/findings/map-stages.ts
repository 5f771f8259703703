// The journey map, stage by stage. In: the answers of a period, what it is compared to, and the findings. Out: facts that every lane and the river draw from.
import type { Finding, FindingsAnswer } from "../answers/finding.ts";
import { touchpointName } from "../answers/names.ts";
import type {
  EmotionPoint,
  EmotionsAnswer,
  FunnelAnswer,
  FunnelStage,
  IrritantPlace,
  IrritantsAnswer,
  TouchpointsAnswer,
  Verbatim,
} from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import type { Language } from "../words/format.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { type Irritant, irritantsOf, isWorse } from "./irritants.ts";
import { delaysAt, type Late, lateOf } from "./late.ts";
import { exitAt, type Range } from "./stakes.ts";
import { waitFacts } from "./waits.ts";

export type MapAnswers = {
  readonly funnel: { readonly now: FunnelAnswer; readonly before: FunnelAnswer | null };
  readonly emotion: { readonly now: EmotionsAnswer; readonly before: EmotionsAnswer | null };
  readonly touchpoints: { readonly now: TouchpointsAnswer };
  readonly findings: { readonly now: FindingsAnswer };
  /** What is lost where; left out where it is not asked, or would be of others than those shown. */
  readonly irritants?: { readonly now: IrritantsAnswer } | undefined;
  /** Whose waits to tell: of everybody and each persona where none is chosen. */
  readonly state?: { readonly persona: string | null };
};

export type MapTouchpoint = {
  readonly id: string;
  readonly name: string;
  /** Mature journeys that pass. */
  readonly n: number;
  readonly direction: "inbound" | "outbound" | null;
  readonly owner: string | null;
  readonly channel: string;
  readonly feeling: EmotionPoint | null;
  /** A proven change of its stops or its feeling. */
  readonly moved: "worse" | "better" | null;
};

export type MapStage = {
  readonly id: string;
  readonly name: string;
  /** Mature journeys, and their share of entrants; null where nothing is told. */
  readonly flow: Flow | null;
  /** Where `flow` is null: journeys begun after the goal, which alone pass there. */
  readonly beyond: number | null;
  /** Null where too few spoke: with traffic, the stage is silent. */
  readonly feeling: EmotionPoint | null;
  readonly feelingBefore: EmotionPoint | null;
  /** What is aimed at, on the map of the future alone; null where no target says (aims.ts). */
  readonly aim?: { readonly mean: number | null; readonly share: number | null };
  readonly touchpoints: readonly MapTouchpoint[];
  readonly irritants: readonly Irritant[];
  readonly verbatims: readonly Verbatim[];
  readonly evidence: Evidence;
};

export type Flow = Pick<
  FunnelStage,
  "reached" | "own" | "open" | "q1_seconds" | "median_seconds" | "q3_seconds" | "time_n"
> & {
  readonly share: number;
  /** Lost at the stage; from the goal on, not seen at the next one (yet). Null of a last stage: nothing follows it. */
  readonly lost: number | null;
  /** Of the compared period's own entrants; null where the two cannot be compared. */
  readonly shareBefore: number | null;
  /** From the goal on nobody is lost: they are not seen further. */
  readonly afterGoal: boolean;
};

/** One row a stage, in their order. */
export function mapStages(answers: MapAnswers, site: Site, language: Language): readonly MapStage[] {
  const excesses = excessesOf(answers.irritants?.now.places ?? [], site);
  const late = lateIn(answers, site);
  return site.stages.map((stage, at) => {
    const { points, verbatims } = answers.emotion.now;
    const touchpoints = touchpointsOf(stage.id, answers, site, language);
    const known = {
      points,
      passes: answers.touchpoints.now.touchpoints,
      findings: answers.findings.now.findings,
      excesses,
      late,
    };
    return {
      id: stage.id,
      name: stage.names[language],
      flow: flowOf(stage.id, at, answers, site),
      beyond: answers.funnel.now.beyond.find((one) => one.stage === stage.id)?.n ?? null,
      feeling: pointAt(points, "stage", stage.id),
      feelingBefore: pointAt(answers.emotion.before?.points ?? [], "stage", stage.id),
      touchpoints,
      irritants: irritantsOf(
        site.touchpoints.filter((one) => one.stage === stage.id).map(({ id }) => id),
        known,
      ),
      verbatims: verbatims.filter((one) => one.stage === stage.id),
      evidence: evidenceOf(points, stage.id, {
        verdictN: site.verdict_n,
        complete: isOver(answers.findings.now.period, site),
      }),
    };
  });
}

/** Journeys lost beyond what is expected, where there is something to compare with. */
function excessesOf(places: readonly IrritantPlace[], site: Site): ReadonlyMap<string, Range> {
  return new Map(
    places.flatMap((place) => {
      const excess = exitAt(place, places, site)?.excess ?? null;
      return excess === null ? [] : [[place.touchpoint, excess] as const];
    }),
  );
}

function lateIn({ findings, state }: MapAnswers, site: Site): ReadonlyMap<string, Late> {
  const { period, compare } = findings.now;
  const waits = waitFacts(site, { period, compare, persona: state?.persona ?? null });
  return new Map(
    site.touchpoints.map(({ id }) => [
      id,
      lateOf(
        waits.filter(({ touchpoint }) => touchpoint === id),
        delaysAt(id, site, period),
      ),
    ]),
  );
}

/** Several quarters together, and those that ended, are over. */
function isOver(period: string, site: Site): boolean {
  return site.periods.find(({ id }) => id === period)?.complete ?? true;
}

function pointAt(
  points: readonly EmotionPoint[],
  level: EmotionPoint["level"],
  place: string,
): EmotionPoint | null {
  const found = points.find((one) => one.level === level && one.id === place && one.source === null);
  return found?.mean == null ? null : found;
}

function flowOf(stage: string, at: number, { funnel, findings }: MapAnswers, site: Site): Flow | null {
  const { stages } = funnel.now;
  const place = stages.findIndex((one) => one.stage === stage);
  const row = stages[place];
  if (row === undefined || !funnel.now.mature) return null;
  const goal = site.stages.findIndex(({ id }) => id === site.goal_stage);
  const afterGoal = at >= goal;
  const next = stages[place + 1];
  const notFollowed = next === undefined ? null : row.reached - next.reached;
  return {
    ...row,
    share: row.reached / funnel.now.mature,
    shareBefore: shareBefore(stage, funnel.before, findings.now),
    lost: afterGoal ? notFollowed : row.lost,
    afterGoal,
  };
}

/** Where too few of the younger quarter's journeys are old enough, shares of two quarters are not held side by side. */
function shareBefore(stage: string, before: FunnelAnswer | null, findings: FindingsAnswer): number | null {
  const row = before?.stages.find((one) => one.stage === stage);
  if (row === undefined || !before?.mature || !areComparable(findings)) return null;
  return row.reached / before.mature;
}

/** Whether both quarters are old enough, and were compared at all: a share held against another says more than two lone figures. */
function areComparable({ tested, days_to_wait }: FindingsAnswer): boolean {
  return tested && days_to_wait === 0;
}

function touchpointsOf(
  stage: string,
  { touchpoints, emotion, findings }: MapAnswers,
  site: Site,
  language: Language,
): readonly MapTouchpoint[] {
  const passes = new Map(touchpoints.now.touchpoints.map((row) => [row.touchpoint, row.mature]));
  return site.touchpoints
    .flatMap((one): MapTouchpoint[] => {
      const n = passes.get(one.id);
      // All lanes stand on the header's base: where only young journeys passed, nobody of it did.
      if (one.stage !== stage || n === undefined || n === 0) return [];
      return [
        {
          id: one.id,
          name: touchpointName(site, one.id, language),
          n,
          direction: one.direction,
          owner: one.owner,
          channel: one.channel[language],
          feeling: pointAt(emotion.now.points, "touchpoint", one.id),
          moved: movedAt(one.id, findings.now.findings),
        },
      ];
    })
    .sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1));
}

function movedAt(place: string, findings: readonly Finding[]): MapTouchpoint["moved"] {
  const proven = findings.filter(
    (one) =>
      one.level === "touchpoint" &&
      one.place === place &&
      one.measure !== "volume" &&
      (one.verdict === "up" || one.verdict === "down"),
  );
  if (proven.length === 0) return null;
  return proven.some(isWorse) ? "worse" : "better";
}
