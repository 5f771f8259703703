// One chart at the sizes of its readers' screens and papers. In: the sizes asked for and how one is drawn. Out: those pictures; the container's width, or the paper's, says which is seen.
import type { ReactNode } from "react";

/** "paper" is for a flow on A4: its height is what the sheet leaves under the sentences. */
export type ChartSize = "wide" | "medium" | "narrow" | "paper";

/** Widths that pictures are laid out for; charts.css shows each from where its smallest text stands at 12 px. */
export const CHART_WIDTHS = { wide: 1240, medium: 760, narrow: 328, paper: 1240 } as const satisfies Record<
  ChartSize,
  number
>;

type ChartSizesProps = {
  readonly sizes: readonly ChartSize[];
  /** Null where the chart has no picture of its own for that size. */
  readonly draw: (size: ChartSize) => ReactNode;
};

export function ChartSizes({ sizes, draw }: ChartSizesProps): ReactNode {
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
