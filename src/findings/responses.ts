// How long people wait for an answer at a stage. In: the site and a quarter. Out: a row a touchpoint of the stage whose exports tell.
import type { Site } from "../answers/site.ts";

export type Response = Site["responses"][number];

export function responsesAt(
  { responses, touchpoints }: Pick<Site, "responses" | "touchpoints">,
  stage: string,
  period: string,
): readonly Response[] {
  const here = new Set(touchpoints.filter((one) => one.stage === stage).map(({ id }) => id));
  return responses.filter((one) => one.period === period && here.has(one.touchpoint));
}
