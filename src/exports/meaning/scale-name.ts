// What people call a rating's scale. In: a feedback reading. Out: "nps", "stars", "csat", or null for a scale without a figure of its own.
import type { FeedbackReading } from "./meaning.ts";

/** NPS: 0–10, promoters less detractors. Stars: a mean of 5. CSAT: the share that is satisfied (4 or 5 of 5, good of good and bad). */
export type ScaleName = "nps" | "stars" | "csat";

const ASKED = /csat|satis|survey|enquete/;

export function scaleName({ rating, event }: FeedbackReading): ScaleName | null {
  if (rating === null || rating.scale.reversed) return null;
  const { min, max } = rating.scale;
  if (min === 0 && max === 10) return "nps";
  if (min === 0 && max === 1) return "csat";
  if (min !== 1 || max !== 5) return null;
  return ASKED.test("text" in event ? event.text : "") ? "csat" : "stars";
}
