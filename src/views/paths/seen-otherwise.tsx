// The flow by stage, by channel or without a touchpoint. In: its answer beside the usual one. Out: what the flow draws, its sentence and its note.
import type { ReactNode } from "react";
import { canBeSeenOtherwise, leftOut, siteSeen } from "../../answers/lens.ts";
import { isTouchpoint } from "../../answers/letters.ts";
import { touchpointName } from "../../answers/names.ts";
import type { PathsAnswer, ReshapedAnswer } from "../../answers/rows.ts";
import type { Site } from "../../answers/site.ts";
import { lensWords } from "../../words/lens.ts";
import type { Answers, ViewProps } from "../page.ts";

type Drawn = Pick<Answers, "paths" | "findings">;
type Seen = Pick<ViewProps, "language" | "site" | "state"> & {
  readonly reshaped?: Answers["reshaped"] | undefined;
};

/** What is compared is of touchpoints in whole journeys: it is of no bar that stands for others. `whole` is the site as it is. */
export function drawnAs({
  paths,
  findings,
  reshaped,
  site,
  state,
}: Seen & Drawn): Drawn & { readonly site: Site; readonly whole: Site } {
  if (state.lens === null || reshaped === undefined || !reshaped.now.told)
    return { paths, findings, site, whole: site };
  const before = reshaped.before?.told === true ? asPaths(reshaped.before) : null;
  return {
    paths: { now: asPaths(reshaped.now), before },
    findings: { ...findings, now: { ...findings.now, findings: [] } },
    site: siteSeen(state.lens, site),
    whole: site,
  };
}

function asPaths({ n, nodes, links }: ReshapedAnswer): PathsAnswer {
  const untold = { mature: null, converted: null, returns: null, crossing: null, through: null };
  return { kind: "paths", n, nodes, links, variants: [], ...untold };
}

/** Where most begin, or end; null where the flow is the usual one. */
export function lensSentence({ reshaped, site, state, language }: Seen): string | null {
  if (state.lens === null || reshaped === undefined || !reshaped.now.told) return null;
  const { n, nodes } = reshaped.now;
  const most = nodes
    .filter(({ column, node }) => column === 0 && isTouchpoint(node) && node !== "others")
    .toSorted((a, b) => b.n - a.n)[0];
  if (n === null || most === undefined) return null;
  const name = touchpointName(siteSeen(state.lens, site), most.node, language);
  return lensWords[language].lead[state.anchor === "end" ? "end" : "start"](name, most.n / n, n);
}

export function LensNote({ reshaped, site, state, language }: Seen): ReactNode {
  const words = lensWords[language];
  if (state.lens === null || reshaped === undefined) return null;
  const { told, nothing_left } = reshaped.now;
  if (!told) return <p className="note">{words.untold}</p>;
  const without = leftOut(state.lens);
  const rule =
    without !== null
      ? words.removed(touchpointName(site, without, language))
      : words.merged[state.lens === "channel" ? "channel" : "stage"];
  const nothing = nothing_left === 0 ? "" : ` ${words.nothingLeft(nothing_left)}`;
  return (
    <p className="note" data-lens={state.lens}>
      {rule}
      {nothing} {words.below}
    </p>
  );
}

/** Where the flow can be seen otherwise, of a site that cannot show it. */
export function LensElsewhere({ site, language }: Pick<Seen, "site" | "language">): ReactNode {
  return canBeSeenOtherwise(site) ? null : <p className="note">{lensWords[language].onFilesAlone}</p>;
}
