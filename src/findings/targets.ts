// What the company aims at in a stage. In: its objectives and a quarter. Out: those that are measured there, with whether they are met.
import type { Site } from "../answers/site.ts";

type Objective = Site["objectives"][number];
export type Target = {
  readonly text: Objective["text"];
  readonly measure: NonNullable<Objective["measure"]>;
  readonly result: Objective["results"][number];
};

/** A touchpoint's target stands in its stage. */
export function targetsAt(
  { objectives, touchpoints }: Pick<Site, "objectives" | "touchpoints">,
  stage: string,
  period: string,
): readonly Target[] {
  const stageOf = ({ level, place }: Target["measure"]): string | null =>
    level === "stage" ? place : (touchpoints.find(({ id }) => id === place)?.stage ?? null);
  return objectives.flatMap(({ text, measure, results }) => {
    const result = results.find((one) => one.period === period);
    return measure === null || result === undefined || stageOf(measure) !== stage
      ? []
      : [{ text, measure, result }];
  });
}
