// Emotion by touchpoint. In: its layout (level "touchpoint"). Out: an SVG of dots with their intervals, in the order of the journey.
import type { ReactNode } from "react";
import type { EmotionProps } from "./EmotionCurve.tsx";

export function EmotionDots(_props: EmotionProps): ReactNode {
  return null;
}
