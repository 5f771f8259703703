// The funnel by group. In: its layout. Out: an SVG of small bars with their intervals.
import type { ReactNode } from "react";
import type { Empty } from "../geometry/chart.ts";
import type { FunnelGroupsLayout } from "../geometry/funnel-groups.ts";
import type { ChartProps } from "./props.ts";

export type FunnelGroupsProps = ChartProps<FunnelGroupsLayout | Empty>;

export function FunnelGroups(_props: FunnelGroupsProps): ReactNode {
  return null;
}
