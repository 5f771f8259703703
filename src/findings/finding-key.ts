// How a finding is called in pages, files and URLs. In: a measure and the number of its place. Out: the place's id, and "measure/id".
import type { Level, Measure } from "../answers/finding.ts";
import { type Places, stageId, touchpointId } from "../answers/places.ts";

/** The one place where the number of a stage or a touchpoint becomes what is published of it. */
export function placeId(places: Places, level: Level, number: number): string {
  return level === "stage" ? stageId(places, number) : touchpointId(places, number);
}

/** Only a feeling may be of either: where a touchpoint is called as its stage, the stage's says so. */
export function findingKey(places: Places, measure: Measure, level: Level, number: number): string {
  const id = placeId(places, level, number);
  const isShared =
    measure === "feeling" && level === "stage" && places.touchpoints.some((one) => one.id === id);
  return `${measure}/${isShared ? "stage-" : ""}${id}`;
}
