// A day as bars. In: hours with what customers do and what the company begins. Out: bars above and below one axis, the hours without the company, labels.
import { scaleLinear } from "d3-scale";
import type { DayFacts, DayHour } from "../../findings/day.ts";
import { dayWords } from "../../words/day.ts";
import { formatNumber, type Language } from "../../words/format.ts";
import { type Box, round, stageTone, type Text, type Tone } from "../chart.ts";
import { centred, left, right } from "../text-place.ts";

export type DayOptions = {
  readonly language: Language;
  readonly width: number;
  /** Ids of the stages, in their order. */
  readonly stages: readonly string[];
};

export type DayBar = {
  readonly hour: DayHour;
  /** What customers do, a piece a stage, from the axis up. */
  readonly pieces: readonly { readonly stage: string | null; readonly tone: Tone; readonly box: Box }[];
  readonly ours: Box | null;
  /** The whole column. */
  readonly box: Box;
};

export type DayLayout = {
  readonly kind: "day";
  readonly width: number;
  readonly height: number;
  readonly axis: number;
  readonly bars: readonly DayBar[];
  readonly absent: readonly Box[];
  readonly labels: readonly Text[];
};

const SIZE = 13;
const UP = 170;
const LEAST_DOWN = 24;
const TOP = 26;
const NARROW = 480;

export function dayLayout(facts: DayFacts, { language, width, stages }: DayOptions): DayLayout {
  const start = width < NARROW ? 0 : 110;
  const pitch = (width - start) / facts.hours.length;
  const most = Math.max(...facts.hours.map(({ done }) => done));
  const up = scaleLinear([0, most], [0, UP]);
  // One scale for both: under the axis there is as much room as that takes.
  const down = round(Math.max(LEAST_DOWN, ...facts.hours.map(({ ours }) => up(ours))));
  const axis = TOP + UP;
  const x = (hour: number): number => round(start + hour * pitch);
  const bars = facts.hours.map((hour): DayBar => {
    const at = x(hour.hour) + pitch * 0.12;
    const wide = pitch * 0.76;
    return {
      hour,
      pieces: piecesOf(hour, { x: at, width: wide, axis, up, stages }),
      ours:
        hour.ours === 0
          ? null
          : { x: round(at), y: axis + 2, width: round(wide), height: round(Math.max(1.5, up(hour.ours))) },
      box: { x: x(hour.hour), y: TOP, width: round(pitch), height: UP + down + 4 },
    };
  });
  return {
    kind: "day",
    width,
    height: axis + down + 34,
    axis,
    bars,
    absent: facts.hours
      .filter(({ ours }) => facts.ours > 0 && ours === 0)
      .map(({ hour }) => ({ x: x(hour), y: TOP, width: round(pitch), height: UP + down + 4 })),
    labels: labelsOf(facts, { language, start, axis, down, x, pitch, top: axis - up(facts.busiest.done) }),
  };
}

type Pile = {
  readonly x: number;
  readonly width: number;
  readonly axis: number;
  readonly up: (n: number) => number;
  readonly stages: readonly string[];
};

/** In the order of the stages; what is of no stage on top. */
function piecesOf(hour: DayHour, { x, width, axis, up, stages }: Pile): DayBar["pieces"] {
  const placeOf = (stage: string | null): number => (stage === null ? stages.length : stages.indexOf(stage));
  let foot = 0;
  return hour.stages
    .toSorted((a, b) => placeOf(a.stage) - placeOf(b.stage))
    .map(({ stage, n }) => {
      const [from, to] = [up(foot), up(foot + n)];
      foot += n;
      const box = { x: round(x), y: round(axis - to), width: round(width), height: round(to - from) };
      return { stage, tone: stage === null ? null : stageTone(placeOf(stage), stages.length), box };
    });
}

type Around = {
  readonly language: Language;
  readonly start: number;
  readonly axis: number;
  readonly down: number;
  readonly pitch: number;
  readonly top: number;
  readonly x: (hour: number) => number;
};

function labelsOf(
  { busiest }: DayFacts,
  { language, start, axis, down, pitch, top, x }: Around,
): readonly Text[] {
  const words = dayWords[language];
  const narrow = start === 0;
  const hours = narrow ? [0, 6, 12, 18] : [0, 3, 6, 9, 12, 15, 18, 21];
  return [
    centred(formatNumber(busiest.done, language), {
      ...{ x: Math.max(x(busiest.hour) + pitch / 2, 20), y: round(top - 6), size: SIZE, strong: true },
    }),
    ...hours.map((hour) =>
      left(words.hour(hour), { x: x(hour), y: axis + down + 24, size: SIZE, quiet: true }),
    ),
    ...(narrow
      ? []
      : [
          right(words.done, { x: start - 10, y: axis - 8, size: SIZE, quiet: true }),
          right(words.ours, { x: start - 10, y: axis + 20, size: SIZE, quiet: true }),
        ]),
  ];
}
