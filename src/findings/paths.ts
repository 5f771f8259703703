// What the flow says beside where journeys stop (stops.ts). In: the paths of one period. Out: facts for the sentences above it, or null under the threshold.

import { isTouchpoint } from "../answers/letters.ts";
import { touchpointName } from "../answers/names.ts";
import type { Anchor, PathsAnswer } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import type { Language } from "../words/format.ts";
import type { PathsFacts } from "../words/takeaways/paths.ts";

type Context = {
  readonly site: Site;
  readonly anchor: Anchor;
  readonly language: Language;
};

export function pathsFacts(now: PathsAnswer, context: Context): PathsFacts | null {
  const { n, returns, crossing } = now;
  if (n === null || n === 0) return null;
  return {
    n,
    beside: context.anchor === "start" ? null : besideFact(now, n, context),
    variant: variantFact(now, n, context),
    returns,
    crossing,
  };
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
