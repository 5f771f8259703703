// The flow of journeys. In: its layout. Out: an SVG that tells the same facts by eye, pointer and keyboard.
import type { ReactNode } from "react";
import type { NodeName } from "../answers/rows.ts";
import type { Empty } from "../geometry/chart.ts";
import type { SankeyLayout } from "../geometry/sankey.ts";
import type { ChartProps } from "./props.ts";

export type SankeyProps = ChartProps<SankeyLayout | Empty> & {
  /** A node was clicked or chosen with Enter; `mark` is where a menu may open. Only touchpoint nodes. */
  readonly onNode?: (node: { readonly column: number; readonly node: NodeName }, mark: Element) => void;
};

export function Sankey(_props: SankeyProps): ReactNode {
  return null;
}
