// One chart at two widths. In: the wide and the narrow picture. Out: both; the container's width says which is seen.
import type { ReactNode } from "react";

/** Under 1,146 px a picture laid out for up to 1,240 px would show text under 12 px: the narrow one (358 px) is seen instead. */
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
