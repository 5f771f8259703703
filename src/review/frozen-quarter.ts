// What a meeting saw of one quarter. In: the answers it was shown, and the site. Out: its headline figures and findings, small, with nobody in them.
import type { Finding, FindingsAnswer } from "../answers/finding.ts";
import type { EmotionsAnswer, FunnelAnswer } from "../answers/rows.ts";
import type { FrozenQuarter, Site } from "../answers/site.ts";
import { practiceOf } from "./practice.ts";

export type Seen = {
  readonly quarter: string;
  readonly site: Site;
  readonly funnel: FunnelAnswer;
  readonly emotion: EmotionsAnswer;
  readonly findings: FindingsAnswer | null;
};

/** Published figures only: what is folded in the answers is folded here. */
export function freezeQuarter({ quarter, site, funnel, emotion, findings }: Seen): FrozenQuarter {
  return {
    kind: "frozen",
    quarter,
    compare: findings?.compare ?? null,
    as_of: site.as_of,
    files: site.files.map(({ file, rows_kept }) => ({ file, rows_kept })),
    touchpoints: site.touchpoints.map(({ id, stage }) => ({ id, stage })),
    n: funnel.n,
    mature: funnel.mature,
    stages: funnel.stages.map(({ stage, reached }) => ({ stage, reached })),
    feelings: emotion.points
      .filter(({ level, source }) => level === "stage" && source === null)
      .map(({ id, mean, n }) => ({ stage: id, mean, n })),
    findings: (findings?.findings ?? []).map(figuresOf),
    practice: practiceOf(site, emotion),
  };
}

function figuresOf({ key, verdict, before, after, difference, low, high, n, n_before }: Finding) {
  return { key, verdict, before, after, difference, low, high, n, n_before };
}
