// One chart at two widths. In: the wide and the narrow picture. Out: both; the container's width says which is seen.
import type { ReactNode } from "react";

/** The narrow picture (358 px) is seen in containers under 860 px, so that no text falls under 12 px. */
export function ChartPair({
  wide,
  narrow,
}: {
  readonly wide: ReactNode;
  readonly narrow: ReactNode;
}): ReactNode {
  return (
    <div className="chart-pair">
      <div className="chart-wide">{wide}</div>
      <div className="chart-narrow">{narrow}</div>
    </div>
  );
}
