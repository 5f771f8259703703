// The funnel of each group beside the others. In: rates with their intervals. Out: small bars, whiskers and labels at their places.

import { groupName } from "../../answers/names.ts";
import type { Site } from "../../answers/site.ts";
import type { GroupRate } from "../../findings/group-rates.ts";
import { formatPercent, type Language } from "../../words/format.ts";
import { groupWords } from "../../words/funnel.ts";
import { type Box, type Empty, round, stageTone, type Text, type Tone } from "../chart.ts";
import { left, right } from "../text-place.ts";
import { fitText, textWidth } from "../text-width.ts";

export type GroupCell = {
  readonly key: string;
  readonly stage: string;
  readonly stageName: string;
  readonly tone: Tone;
  readonly reached: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly bar: Box;
  /** The whole base, behind the bar. */
  readonly ground: Box;
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

type Options = { readonly language: Language; readonly width: number };

/** Places one row per group, groups with most entrants first; the first stage is everybody's base and is not drawn. */
export function funnelGroupsLayout(
  rates: readonly GroupRate[],
  by: GroupRate["by"],
  site: Site,
  options: Options,
): FunnelGroupsLayout | Empty {
  if (site.stages.length === 0) return { empty: "no_stages" };
  const groups = groupsOf(rates.filter((rate) => rate.by === by && rate.entrants > 0));
  if (groups.length === 0) return { empty: "no_journeys" };
  // A stage that no group has a rate of (only journeys begun after the goal pass it) has no column.
  const told = new Set(groups.flat().map(({ stage }) => stage));
  const frame = frameOf(
    { ...site, stages: site.stages.filter(({ id }, at) => at === 0 || told.has(id)) },
    options,
  );
  const rows = groups.map((group, at) => row(frame, site, group, at));
  return {
    kind: "groups",
    by,
    width: options.width,
    height: round(frame.head + rows.length * frame.row + 6),
    narrow: frame.narrow,
    headings: frame.narrow ? [] : headings(frame),
    rows,
  };
}

type Frame = {
  readonly narrow: boolean;
  readonly width: number;
  readonly language: Language;
  readonly head: number;
  readonly row: number;
  /** Stages drawn: all but the first. */
  readonly stages: Site["stages"];
  readonly cell: number;
  /** On a phone, where bars begin: after the longest name of a stage, where half of the width is left to them. */
  readonly bars: number;
};

const PHONE = 640;
const NAME = 210;
const ROW = 46;
const LINE = 22;
const FIGURE = 50;

function frameOf(site: Site, { width, language }: Options): Frame {
  const narrow = width < PHONE;
  const stages = site.stages.length > 1 ? site.stages.slice(1) : site.stages;
  const row = narrow ? 34 + stages.length * LINE : ROW;
  return {
    narrow,
    width,
    language,
    head: narrow ? 0 : 30,
    row,
    stages,
    cell: (width - NAME) / stages.length,
    bars: Math.min(width / 2, 8 + Math.max(...stages.map(({ names }) => textWidth(names[language], 12)))),
  };
}

function groupsOf(rates: readonly GroupRate[]): readonly (readonly GroupRate[])[] {
  const groups = new Map<string, GroupRate[]>();
  for (const rate of rates) groups.set(rate.group, [...(groups.get(rate.group) ?? []), rate]);
  const entrants = (group: readonly GroupRate[]): number => group[0]?.entrants ?? 0;
  return [...groups]
    .sort(([nameA, a], [nameB, b]) => entrants(b) - entrants(a) || (nameA < nameB ? -1 : 1))
    .map(([, group]) => group);
}

/** Above the bars, or from above the figures where one name is longer than its bar. */
function headings(frame: Frame): readonly Text[] {
  const names = frame.stages.map((stage) => stage.names[frame.language]);
  const above = FIGURE + 8;
  const room = frame.cell - above;
  const indent = names.every((name) => textWidth(name, 13) <= room) ? above : 8;
  return names.map((name, at) =>
    left(fitText(name, 13, frame.cell - indent), {
      x: NAME + at * frame.cell + indent,
      y: 16,
      size: 13,
      quiet: true,
    }),
  );
}

function row(frame: Frame, site: Site, group: readonly GroupRate[], at: number): GroupRow {
  const y = frame.head + at * frame.row;
  const [first] = group;
  const name = first ? groupName(site, first.by, first.group, frame.language) : "";
  const entrants = first?.entrants ?? 0;
  return {
    key: `${first?.by}:${first?.group}`,
    group: first?.group ?? "",
    name,
    entrants,
    box: { x: 0, y, width: frame.width, height: frame.row },
    labels: rowLabels(frame, name, entrants, y),
    cells: frame.stages.flatMap((stage, place) => {
      const rate = group.find((one) => one.stage === stage.id);
      return rate ? [cell(frame, site, rate, place, y)] : [];
    }),
  };
}

function rowLabels(frame: Frame, name: string, entrants: number, y: number): readonly Text[] {
  const count = groupWords[frame.language].entrants(entrants);
  if (frame.narrow) {
    const room = frame.width - textWidth(count, 12) - 12;
    return [
      left(fitText(name, 14, room), { x: 0, y: y + 20, size: 14, strong: true }),
      right(count, { x: frame.width - 2, y: y + 20, size: 12, quiet: true }),
    ];
  }
  return [
    left(fitText(name, 13, NAME - 16), { x: 0, y: y + 18, size: 13, strong: true }),
    left(fitText(count, 13, NAME - 16), { x: 0, y: y + 35, size: 13, quiet: true }),
  ];
}

function cell(frame: Frame, site: Site, rate: GroupRate, place: number, y: number): GroupCell {
  const ground = frame.narrow
    ? { x: frame.bars, y: y + 32 + place * LINE, width: frame.width - frame.bars - FIGURE, height: 12 }
    : { x: NAME + place * frame.cell + FIGURE + 8, y: y + 12, width: frame.cell - FIGURE - 28, height: 18 };
  const at = site.stages.findIndex((stage) => stage.id === rate.stage);
  const stageName = site.stages[at]?.names[frame.language] ?? "";
  const x = (share: number): number => round(ground.x + ground.width * share);
  return {
    key: `${rate.by}:${rate.group}:${rate.stage}`,
    stage: rate.stage,
    stageName,
    tone: stageTone(at, site.stages.length),
    reached: rate.reached,
    share: rate.share,
    low: rate.low,
    high: rate.high,
    ground: { ...ground, x: round(ground.x), width: round(ground.width) },
    bar: { ...ground, x: round(ground.x), width: round(ground.width * rate.share) },
    whisker: { x1: x(rate.low), x2: x(rate.high), y: ground.y + ground.height / 2 },
    labels: cellLabels(frame, stageName, rate, ground),
  };
}

function cellLabels(frame: Frame, stageName: string, rate: GroupRate, ground: Box): readonly Text[] {
  const share = formatPercent(rate.share, frame.language);
  const y = ground.y + ground.height / 2 + 4.5;
  if (!frame.narrow) return [right(share, { x: ground.x - 8, y, size: 13, strong: true })];
  return [
    left(fitText(stageName, 12, frame.bars - 8), { x: 0, y, size: 12 }),
    right(share, { x: frame.width - 2, y, size: 12, strong: true }),
  ];
}
