// Emotion along the journey. In: the rows of the emotions answer. Out: a line with its band, dots, whiskers and labels at their places.
import type { EmotionsAnswer } from "../../answers/rows.ts";
import type { Site } from "../../answers/site.ts";
import type { Empty } from "../chart.ts";
import { emotionFacts } from "./emotion-facts.ts";
import { rowsScene } from "./emotion-rows.ts";
import type { EmotionLayout, EmotionOptions } from "./emotion-shape.ts";
import { uprightScene } from "./emotion-upright.ts";

export type { EmotionLayout, EmotionMark, EmotionOptions } from "./emotion-shape.ts";

const PHONE = 640;

/** Places the curve (level "stage") or the dots (level "touchpoint"). Where n is under the threshold there is a gap, not a line. */
export function emotionLayout(
  answer: EmotionsAnswer,
  compare: EmotionsAnswer | null,
  site: Site,
  options: EmotionOptions,
): EmotionLayout | Empty {
  if (answer.n === null) return { empty: "too_few" };
  if (options.level === "stage" && site.stages.length === 0) return { empty: "no_stages" };
  const facts = emotionFacts(answer, compare, site, options);
  if (answer.n <= 0 || !facts.some((one) => one.mean !== null)) return { empty: "no_feedback" };
  const narrow = options.width < PHONE;
  const upright = options.level === "stage" && !narrow;
  return {
    kind: "emotion",
    level: options.level,
    orientation: upright ? "upright" : "rows",
    width: options.width,
    narrow,
    n: answer.n,
    compared: facts.some((one) => one.compare_mean !== null),
    ...(upright ? uprightScene(facts, options) : rowsScene(facts, options)),
  };
}
