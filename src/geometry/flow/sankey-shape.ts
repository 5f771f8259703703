// What a flow is made of once laid out, and what its layout is asked. In: nothing. Out: types.
import type { Finding, FindingsAnswer } from "../../answers/finding.ts";
import type { Anchor, NodeName } from "../../answers/rows.ts";
import type { Language } from "../../words/format.ts";
import type { Box, Text, Tone } from "../chart.ts";

export type SankeyOptions = {
  readonly language: Language;
  readonly width: number;
  /** Computed from the rows when absent. */
  readonly height?: number;
  /** Rightwards on wide screens, downwards on a phone. */
  readonly direction: "right" | "down";
  /** Columns shown, the anchor's included. */
  readonly columns: number;
  /** What column 0 stands for, for the headings; "start" by default. */
  readonly anchor?: Anchor;
  /** Touchpoints named per column; the rest joins "others". All of them rightwards, 3 downwards by default. */
  readonly top?: number;
  /** What was tested between the two periods: no other change is told. */
  readonly findings?: FindingsAnswer;
};

export type SankeyKind = "touchpoint" | "others" | "stop" | "open" | "entry" | "rare";

/** A touchpoint in a column (a bar), or the journeys that end, may go on, or begin there (drawn as stubs on the bars they leave). */
export type SankeyNode = {
  /** "column:node", e.g. "2:14". */
  readonly key: string;
  readonly column: number;
  readonly node: NodeName;
  readonly kind: SankeyKind;
  /** Full name, never abbreviated. */
  readonly name: string;
  readonly stage: string | null;
  readonly tone: Tone;
  readonly n: number;
  /** Of the journeys shown, 0…1. */
  readonly share: number;
  readonly compare_n: number | null;
  readonly compare_share: number | null;
  /** What was found of the journeys that stop there, of all that pass it; null where that was not compared. */
  readonly stops: Finding | null;
  /** Null where it is not told how many touchpoints it stands for. */
  readonly members: number | null;
  readonly box: Box;
  /** The bar's extent if it had the comparison period's share. */
  readonly ghost: Box | null;
  readonly labels: readonly Text[];
  /** The ground of its labels, so that pointers find the node between letters and lines; null without labels. */
  readonly hit: Box | null;
};

export type SankeyLink = {
  /** "column:source>target", e.g. "2:14>3". */
  readonly key: string;
  readonly column: number;
  readonly source: NodeName;
  readonly target: NodeName;
  readonly sourceName: string;
  readonly targetName: string;
  /** Keys of the nodes it joins. */
  readonly from: string;
  readonly to: string;
  readonly kind: SankeyKind;
  readonly tone: Tone;
  readonly n: number;
  /** Of the journeys at its source (at its target where it begins), 0…1. */
  readonly share: number;
  readonly median_seconds: number | null;
  readonly thickness: number;
  readonly path: string;
  /** The closed end of a stub: a wall where journeys stop. */
  readonly wall: string | null;
  /** Middle of the ribbon, where a tooltip points. */
  readonly middle: { readonly x: number; readonly y: number };
  readonly labels: readonly Text[];
};

export type SankeyLayout = {
  readonly kind: "sankey";
  readonly width: number;
  readonly height: number;
  readonly direction: "right" | "down";
  readonly anchor: Anchor;
  /** Journeys shown: the sum of column 0. */
  readonly n: number;
  readonly compared: boolean;
  readonly headings: readonly Text[];
  /** Stages seen in the flow, in order, for the legend. */
  readonly stages: readonly { readonly name: string; readonly tone: Tone }[];
  readonly nodes: readonly SankeyNode[];
  readonly links: readonly SankeyLink[];
  /** Ribbons too thin to be seen, left out of the picture and kept in the table. */
  readonly hidden: { readonly links: number; readonly n: number };
};
