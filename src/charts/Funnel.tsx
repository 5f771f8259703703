// The funnel. In: its layout. Out: an SVG of bars on a common base, losses where they occur.
import type { ReactNode } from "react";
import type { Empty } from "../geometry/chart.ts";
import type { FunnelLayout } from "../geometry/funnel.ts";
import type { ChartProps } from "./props.ts";

export type FunnelProps = ChartProps<FunnelLayout | Empty>;

export function Funnel(_props: FunnelProps): ReactNode {
  return null;
}
