// Stages as bars on a common base. In: the rows of the funnel answer. Out: bars, losses, markers and labels at their places.
import { scaleLinear } from "d3-scale";
import type { FunnelAnswer, FunnelStage } from "../../answers/rows.ts";
import type { Site } from "../../answers/site.ts";
import { findingAt } from "../../findings/finding-at.ts";
import { hasRates, pendingOf, whyNoRates } from "../../findings/funnel.ts";
import { type Box, type Empty, round, stageTone } from "../chart.ts";
import { funnelLabels } from "./funnel-labels.ts";
import type {
  BarFacts,
  FunnelBar,
  FunnelFrame,
  FunnelLayout,
  FunnelOptions,
  FunnelTime,
} from "./funnel-shape.ts";

export type { FunnelBar, FunnelLayout, FunnelOptions } from "./funnel-shape.ts";

/** Places the funnel. `compare` gives a thin marker per bar: the share it had in the other period. */
export function funnelLayout(
  answer: FunnelAnswer,
  compare: FunnelAnswer | null,
  site: Site,
  options: FunnelOptions,
): FunnelLayout | Empty {
  if (answer.n !== null && answer.mature !== null && answer.stages.length === 0)
    return { empty: "no_stages" };
  if (!hasRates(answer)) return { empty: whyNoRates(answer) };
  const frame = frameOf(options);
  const stages = inOrder(answer.stages, site);
  const facts = stages.map((stage, at) => stageFacts(answer, compare, site, options, stages, at, stage));
  const bars = facts.map((one, at) => placeBar(frame, one, at, facts[at + 1]?.share ?? null, options));
  return {
    kind: "funnel",
    width: options.width,
    height: round(frame.top + bars.length * frame.bar + (bars.length - 1) * frame.between + frame.foot),
    narrow: frame.narrow,
    n: answer.n,
    mature: answer.mature,
    pending: pendingOf(answer),
    existing: answer.existing ?? 0,
    compared: (compare?.mature ?? 0) > 0,
    periodName: options.periodName ?? null,
    compareName: options.compareName ?? null,
    bars,
  };
}

const PHONE = 640;
/** Right of the words between bars. */
const TIP_FROM = 0.5;
const WIDE = { left: 190, right: 220, top: 8, bar: 40, between: 66, foot: 14, strip: 10 };
const NARROW = { left: 0, right: 2, top: 24, bar: 24, between: 88, foot: 26, strip: 8 };

function frameOf(options: FunnelOptions): FunnelFrame {
  const narrow = options.width < PHONE;
  const sizes = narrow ? NARROW : WIDE;
  const scale = scaleLinear([0, 1], [sizes.left, options.width - sizes.right]);
  return { narrow, ...sizes, x: (share) => round(scale(share)) };
}

function inOrder(stages: readonly FunnelStage[], site: Site): readonly FunnelStage[] {
  const place = new Map(site.stages.map((stage, at) => [stage.id, at]));
  return [...stages].sort((a, b) => (place.get(a.stage) ?? place.size) - (place.get(b.stage) ?? place.size));
}

function stageFacts(
  answer: FunnelAnswer,
  compare: FunnelAnswer | null,
  site: Site,
  options: FunnelOptions,
  stages: readonly FunnelStage[],
  at: number,
  row: FunnelStage,
): BarFacts {
  const share = row.reached / (answer.mature ?? 1);
  const before = stages[at - 1];
  const place = site.stages.findIndex((stage) => stage.id === row.stage);
  const goal = site.stages.findIndex((stage) => stage.id === site.goal_stage);
  const next = stages[at + 1];
  const of = (n: number): number => (row.reached === 0 ? 0 : n / row.reached);
  return {
    ...row,
    key: `stage:${row.stage}`,
    name: site.stages[place]?.names[options.language] ?? row.stage,
    tone: place < 0 ? null : stageTone(place, site.stages.length),
    implied: row.reached - row.own,
    share,
    step: before ? (before.reached === 0 ? null : row.reached / before.reached) : null,
    lost_share: of(row.lost),
    open_share: of(row.open),
    unfollowed: place >= goal && next !== undefined ? row.reached - next.reached : 0,
    // Up to the goal both periods have had their window; what came after it had more time in the older one.
    compare_share: place > goal ? null : comparedShare(compare, row.stage),
    moved: findingAt(options.findings, "reached", "stage", row.stage),
    next_time: timeOf(stages[at + 1]),
    last: at === stages.length - 1,
  };
}

function timeOf(stage: FunnelStage | undefined): FunnelTime | null {
  if (!stage || stage.q1_seconds === null || stage.median_seconds === null || stage.q3_seconds === null)
    return null;
  return { q1: stage.q1_seconds, median: stage.median_seconds, q3: stage.q3_seconds, n: stage.time_n ?? 0 };
}

function comparedShare(compare: FunnelAnswer | null, stage: string): number | null {
  if (!compare?.mature) return null;
  const row = compare.stages.find((one) => one.stage === stage);
  return row ? row.reached / compare.mature : null;
}

/** The loss hangs under its own bar, where the bar ends; before it lies what went on, in time or later. */
function placeBar(
  frame: FunnelFrame,
  facts: BarFacts,
  at: number,
  nextShare: number | null,
  options: FunnelOptions,
): FunnelBar {
  const y = frame.top + at * (frame.bar + frame.between);
  const own = facts.reached === 0 ? 0 : (facts.share * facts.own) / facts.reached;
  const next = nextShare ?? facts.share;
  const open = facts.share * facts.open_share;
  const strip = (from: number, to: number): Box | null =>
    facts.last || to <= from ? null : between(frame, from, to, y + frame.bar, frame.strip);
  const after = facts.last ? 0 : frame.between;
  return {
    ...facts,
    tip: {
      x: round(frame.narrow ? 0 : Math.max(frame.x(facts.share), options.width * TIP_FROM)),
      y: frame.narrow ? y + frame.bar + after : y,
    },
    box: { x: 0, y, width: options.width, height: frame.bar + after },
    own_box: between(frame, 0, own, y, frame.bar),
    implied_box: facts.implied > 0 ? between(frame, own, facts.share, y, frame.bar) : null,
    lost_box:
      facts.lost > 0
        ? strip(facts.share * (1 - facts.open_share - facts.lost_share), facts.share - open)
        : null,
    open_box: strip(facts.share - open, facts.share),
    band: facts.last || next <= 0 ? null : between(frame, 0, next, y + frame.bar, frame.between),
    marker:
      facts.compare_share === null || facts.step === null ? null : marker(frame, facts.compare_share, y),
    labels: funnelLabels(frame, facts, y, nextShare, options),
  };
}

function between(frame: FunnelFrame, from: number, to: number, y: number, height: number): Box {
  const x = frame.x(from);
  return { x, y, width: round(Math.max(0, frame.x(to) - x)), height };
}

function marker(frame: FunnelFrame, share: number, y: number): NonNullable<FunnelBar["marker"]> {
  return { x: frame.x(share), y1: y - 4, y2: y + frame.bar + 4 };
}
