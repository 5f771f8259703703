// One persona beside the others. In: nothing. Out: schemas of all that is told of each.
import * as z from "zod/mini";
import { emotionsAnswer } from "./emotion.ts";
import { pathNode, variant } from "./flow.ts";
import { funnelAnswer } from "./stages.ts";
import { touchpointsAnswer } from "./touchpoints.ts";
import { count, countOrNull } from "./values.ts";
import { worth } from "./worth.ts";

/** One persona, each part as a filter by it is answered. */
export const personaAnswer = z.strictObject({
  persona: z.string(),
  /** Its journeys, those old enough, and those of them that reached the goal; null under the threshold. */
  n: countOrNull,
  mature: countOrNull,
  converted: countOrNull,
  /** First contacts; and whole paths, the commonest and those that most reach the goal. */
  firsts: z.array(pathNode),
  variants: z.array(variant),
  funnel: funnelAnswer,
  emotion: emotionsAnswer,
  /** Of all its opinions, with the 95 % interval by customer. */
  feeling: z.nullable(
    z.strictObject({
      n: count,
      customers: countOrNull,
      mean: z.number(),
      low: countOrNull,
      high: countOrNull,
    }),
  ),
  touchpoints: touchpointsAnswer,
  worth: z.nullable(worth),
});

export const personasAnswer = z.strictObject({
  kind: z.literal("personas"),
  /** All journeys of the period; null under the threshold. */
  n: countOrNull,
  /** In the order of the company's own sheet. */
  personas: z.array(personaAnswer),
});
