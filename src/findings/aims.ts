// The map that the company aims at. In: the stages of the map, its measured objectives. Out: the same stages with what is aimed at in place of the other quarter, and each target with its gap.
import type { Site } from "../answers/site.ts";
import type { MapStage } from "./map-stages.ts";
import { type Target, targetsAt } from "./targets.ts";

/** A stage without a target stays as it is. */
export function aimedStages(
  stages: readonly MapStage[],
  site: Pick<Site, "objectives" | "touchpoints">,
  period: string,
): readonly MapStage[] {
  return stages.map((stage) => {
    const targets = targetsAt(site, stage.id, period).filter(({ measure }) => measure.level === "stage");
    const target = (kind: Target["measure"]["kind"]): number | null =>
      targets.find(({ measure }) => measure.kind === kind)?.measure.target ?? null;
    return {
      ...stage,
      feelingBefore: null,
      flow: stage.flow === null ? null : { ...stage.flow, shareBefore: null },
      aim: { mean: target("feeling"), share: target("conversion") },
    };
  });
}

/** Today less what is aimed at; null where today is not measured. Of a delay's median, more is worse. */
export function gapOf({ measure, result }: Target): number | null {
  return result.value === null ? null : result.value - measure.target;
}
