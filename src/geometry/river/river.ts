// How many and how they feel, in one picture. In: the stages of the map and the findings to mark. Out: the river, upright or running down, or why there is none.
import type { MapStage } from "../../findings/map-stages.ts";
import type { Empty } from "../chart.ts";
import { downRiver } from "./river-down.ts";
import type { RiverLayout, RiverOptions } from "./river-shape.ts";
import { uprightRiver } from "./river-upright.ts";

export type { RiverLayout, RiverOptions, RiverStage } from "./river-shape.ts";

const PHONE = 480;
/** More marks than this hide what they point at. */
const MOST_MARKS = 5;

export function riverLayout(stages: readonly MapStage[], options: RiverOptions): RiverLayout | Empty {
  if (stages.length === 0) return { empty: "no_stages" };
  // Of stages before the first that anybody was seen in the exports say nothing: the river begins where they do.
  const first = stages.find(({ flow }) => flow !== null);
  if (first?.flow == null) {
    const { whole = stages } = options;
    return { empty: whole.some(({ flow }) => flow !== null) ? "untold_stages" : options.untold };
  }
  const draw = options.width < PHONE ? downRiver : uprightRiver;
  const findings = options.findings.slice(0, MOST_MARKS);
  const { lit } = options;
  const drawn = draw(stages, { ...options, findings });
  return {
    n: first.flow.reached,
    ...drawn,
    stages: drawn.stages.map((one) => ({ ...one, lit: one.lit && (lit?.has(one.stage.id) ?? true) })),
  };
}
