// One chart at the sizes of its readers' screens and papers. In: the sizes asked for and how one is drawn. Out: those pictures; the container's width, or the paper's, says which is seen.
import type { ReactNode } from "react";

/** "paper" is for a flow on A4: its height is what the sheet leaves under the sentences. */
export type ChartSize = "wide" | "medium" | "narrow" | "paper";
/**
 * "low" is the wide flow on a low window: whole at once, so of fewer contacts and touchpoints. "projected" is that of a meeting, in text of 24 pixels
 * and more on a screen of 1920, and whole on one of 1280.
 */
export type FlowSize = ChartSize | "low" | "projected";

/** Widths that pictures are laid out for; charts.css shows each from where its smallest text stands at 12 px. */
export const CHART_WIDTHS = {
  ...{ wide: 1240, medium: 760, narrow: 328, paper: 1240, low: 1240, projected: 780 },
} as const satisfies Record<FlowSize, number>;

type ChartSizesProps<Size extends FlowSize> = {
  readonly sizes: readonly Size[];
  /** Null where the chart has no picture of its own for that size. */
  readonly draw: (size: Size) => ReactNode;
};

export function ChartSizes<Size extends FlowSize>({ sizes, draw }: ChartSizesProps<Size>): ReactNode {
  return (
    <div className="chart-sizes">
      {sizes.map((size) => {
        const picture = draw(size);
        return (
          picture !== null && (
            <div key={size} className={`chart-${size}`}>
              {picture}
            </div>
          )
        );
      })}
    </div>
  );
}
