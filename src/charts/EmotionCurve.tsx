// Emotion over the stages. In: its layout (level "stage"). Out: an SVG of a line, its band and what people felt below.
import type { ReactNode } from "react";
import type { Empty } from "../geometry/chart.ts";
import type { EmotionLayout } from "../geometry/emotion.ts";
import type { ChartProps } from "./props.ts";

export type EmotionProps = ChartProps<EmotionLayout | Empty> & {
  /** A stage or touchpoint was chosen: the page shows the verbatims behind it. */
  readonly onPoint?: (
    point: { readonly level: "stage" | "touchpoint"; readonly id: number },
    mark: Element,
  ) => void;
};

export function EmotionCurve(_props: EmotionProps): ReactNode {
  return null;
}
