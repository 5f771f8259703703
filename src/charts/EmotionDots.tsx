// Emotion by touchpoint. In: its layout (level "touchpoint"). Out: an SVG of dots with their intervals, in the order of the journey.
import type { ReactNode } from "react";
import { EmotionPicture, type EmotionProps } from "./EmotionPicture.tsx";

export function EmotionDots(props: EmotionProps): ReactNode {
  return <EmotionPicture {...props} />;
}
