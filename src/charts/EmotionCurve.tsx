// Emotion over the stages. In: its layout (level "stage"). Out: an SVG of a line, its band and what people felt below.
import type { ReactNode } from "react";
import { EmotionPicture, type EmotionProps } from "./EmotionPicture.tsx";

export type { EmotionProps } from "./EmotionPicture.tsx";

export function EmotionCurve(props: EmotionProps): ReactNode {
  return <EmotionPicture {...props} />;
}
