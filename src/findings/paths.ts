// What the flow says first. In: the paths of one period and of another. Out: facts for the sentences above it, or null under the threshold.

import { isTouchpoint } from "../answers/letters.ts";
import { touchpointName } from "../answers/names.ts";
import type { Pair } from "../answers/pair.ts";
import type { Anchor, PathsAnswer } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { shares, type Verdict, verdicts } from "../answers/statistics/verdict.ts";
import type { Language } from "../words/format.ts";
import type { PathsFacts } from "../words/takeaways/paths.ts";
import { changeOf } from "./change.ts";

type Context = {
  readonly site: Site;
  readonly anchor: Anchor;
  readonly compare: string | null;
  readonly language: Language;
};

export function pathsFacts(pair: Pair<PathsAnswer>, context: Context): PathsFacts | null {
  const { n, returns, crossing } = pair.now;
  if (n === null || n === 0) return null;
  const forward = context.anchor === "start" || context.anchor.startsWith("from:");
  return {
    n,
    stop: forward ? stopFact(pair, n, context) : null,
    beside: context.anchor === "start" ? null : besideFact(pair.now, n, context),
    variant: variantFact(pair.now, n, context),
    returns,
    crossing,
  };
}

type Stop = { readonly touchpoint: string; readonly n: number; readonly verdict: Verdict | null };

/**
 * Where the share of journeys that stop grew most, if anywhere for sure; else where most of them stop.
 * Only up to the goal: stopping after it is the journey's natural end. A handful of journeys is no headline.
 */
function stopFact(pair: Pair<PathsAnswer>, n: number, context: Context): PathsFacts["stop"] {
  const stops = judgedStops(pair, n, context.site).filter((stop) => stop.n >= context.site.threshold);
  const worse = stops.filter((stop) => stop.verdict?.verdict === "up");
  const byGrowth = worse.toSorted((a, b) => (b.verdict?.difference ?? 0) - (a.verdict?.difference ?? 0));
  const told = byGrowth[0] ?? stops[0];
  if (told === undefined) return null;
  return {
    name: touchpointName(context.site, told.touchpoint, context.language),
    n: told.n,
    share: told.n / n,
    change: changeOf(told.verdict, context.compare, context.language),
  };
}

/** Stops per touchpoint, most frequent first, each share of all journeys compared under one risk. */
function judgedStops({ now, before }: Pair<PathsAnswer>, n: number, site: Site): Stop[] {
  const [counts, earlier] = [stopCounts(now), before === null ? null : stopCounts(before)];
  const upToGoal = [...counts].filter(([touchpoint]) => isUpToGoal(touchpoint, site));
  const comparisons = upToGoal.map(([touchpoint, stops]) =>
    shares({ successes: stops, n }, { successes: earlier?.get(touchpoint) ?? 0, n: before?.n ?? 0 }),
  );
  const judged = earlier === null ? [] : verdicts(comparisons, site.verdict_n);
  return upToGoal
    .map(([touchpoint, stops], at) => ({ touchpoint, n: stops, verdict: judged[at] ?? null }))
    .sort((a, b) => b.n - a.n);
}

/** A journey stops once, so these are shares of journeys and not of visits. */
function stopCounts({ links }: PathsAnswer): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target, n } of links) {
    if (target !== "stop" || !isTouchpoint(source)) continue;
    counts.set(source, (counts.get(source) ?? 0) + n);
  }
  return counts;
}

function isUpToGoal(touchpoint: string, site: Site): boolean {
  const order = site.stages.map((stage) => stage.id);
  const stage = site.touchpoints.find((one) => one.id === touchpoint)?.stage ?? null;
  return stage !== null && order.indexOf(stage) <= order.indexOf(site.goal_stage);
}

/** Read from or up to a touchpoint: its most common neighbour. Aligned on the end: the most common last touchpoint. */
function besideFact(
  answer: PathsAnswer,
  n: number,
  { anchor, site, language }: Context,
): PathsFacts["beside"] {
  const [side, id] = anchor.split(":");
  const near = id === undefined ? lastTouchpoints(answer) : neighbours(answer, side === "from" ? 0 : -1);
  const most = near.filter(({ node }) => isTouchpoint(node)).toSorted((a, b) => b.n - a.n)[0];
  if (most === undefined) return null;
  return {
    name: touchpointName(site, most.node, language),
    n: most.n,
    share: most.n / n,
    side: side === "from" ? "after" : "before",
    at: id === undefined ? null : touchpointName(site, id, language),
  };
}

function lastTouchpoints({ nodes }: PathsAnswer): { node: string; n: number }[] {
  return nodes.filter(({ column }) => column === 0).map(({ node, n }) => ({ node, n }));
}

/** The other ends of the links that leave (column 0) or reach (column −1) the anchor. */
function neighbours({ links }: PathsAnswer, column: 0 | -1): { node: string; n: number }[] {
  return links
    .filter((link) => link.column === column)
    .map(({ source, target, n }) => ({ node: column === 0 ? target : source, n }));
}

function variantFact(
  { variants }: PathsAnswer,
  n: number,
  { site, language }: Context,
): PathsFacts["variant"] {
  // A single contact is no path: the flow already shows how many leave at once.
  const most = variants.filter(({ path }) => (path?.length ?? 0) > 1).toSorted((a, b) => b.n - a.n)[0];
  if (most?.path == null) return null;
  const steps = most.path.map((id) => touchpointName(site, id, language));
  return { name: steps.join(" → "), steps, n: most.n, share: most.n / n };
}
