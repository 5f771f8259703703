// A measure over time as a small line. In: its quarters and months, what happened meanwhile. Out: places of dots, intervals, limits, events and labels; null where there is no line.
import { scaleLinear, scaleLog } from "d3-scale";
import { area } from "d3-shape";
import type { Happening } from "../../findings/happenings.ts";
import type { Series, SeriesMonth, SeriesQuarter } from "../../findings/series.ts";
import { formatNumber, formatPeriod, type Language } from "../../words/format.ts";
import { seriesValue, seriesWords } from "../../words/series.ts";
import { type Box, round, type Text } from "../chart.ts";
import { brokenLine } from "../emotion/emotion-scale.ts";
import { centred, left, right } from "../text-place.ts";
import { textWidth } from "../text-width.ts";

export type SeriesOptions = {
  readonly language: Language;
  readonly width: number;
  /** In a cell of the map: the line and its last value alone. */
  readonly compact: boolean;
  /** The quarter that the page shows; a cell of the map ends with it. */
  readonly period: string;
  /** In the order of their numbers. */
  readonly events: readonly Happening[];
  /** The days that the axis goes over, where lines stand side by side: a quarter is then at one place in all of them. */
  readonly days?: Days;
};

export type Days = { readonly start: string; readonly end: string };

type Line = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
type Dot = { readonly x: number; readonly y: number };

export type SeriesLayout = {
  readonly kind: "series";
  readonly series: Series;
  readonly compact: boolean;
  readonly width: number;
  readonly height: number;
  readonly quarters: readonly (Dot & {
    readonly quarter: SeriesQuarter;
    readonly whisker: Line | null;
    /** The quarter that the page shows. */
    readonly isShown: boolean;
  })[];
  readonly line: string;
  readonly months: readonly (Dot & { readonly month: SeriesMonth })[];
  readonly monthLine: string;
  /** What chance alone keeps months within, and its centre. */
  readonly limits: string;
  readonly centre: string;
  readonly target: Line | null;
  readonly grid: readonly Line[];
  readonly events: readonly EventMark[];
  readonly labels: readonly Text[];
};

export type EventMark = {
  readonly number: number;
  readonly event: Happening;
  readonly line: Line;
  /** Cuts the line: on both sides the measure is not the same. */
  readonly isBreak: boolean;
  /** How long it lasted; null for one day. */
  readonly span: Box | null;
  readonly label: Text;
};

const SIZE = 12;
const DAY_MS = 86_400_000;
const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;
/** A second, 10 s, a minute, 10 min, an hour, a day, 10 days, 100 days, 1000 days. */
const TIMES = [1, 10, 60, 600, 3_600, 86_400, 864_000, 8_640_000, 86_400_000] as const;

type Scale = { readonly ends: readonly [number, number]; readonly ticks: readonly number[] };

type Frame = {
  readonly options: SeriesOptions;
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly height: number;
  readonly x: (day: string) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
};

/** One quarter is no line: null. */
export function seriesLayout(series: Series, options: SeriesOptions): SeriesLayout | null {
  const { months, target } = series;
  const quarters = options.compact ? upTo(options.period, series.quarters) : series.quarters;
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (first === undefined || last === undefined || quarters.length < 2) return null;
  const { days = { start: first.start, end: last.end } } = options;
  const frame = frameOf(series, days, options);
  const { box, y } = frame;
  const across = (value: number): Line => ({ x1: box.left, x2: box.right, y1: y(value), y2: y(value) });
  const placed = quarters.map((quarter) => ({ quarter, ...placeOf(frame, quarter) }));
  const dots = (options.compact ? [] : months).map((month) => ({ month, ...placeOf(frame, month) }));
  return {
    kind: "series",
    series,
    compact: options.compact,
    width: options.width,
    height: frame.height,
    quarters: placed.map((one) => ({
      ...one,
      whisker: whiskerOf(frame, one.quarter, one.x),
      isShown: one.quarter.at === options.period,
    })),
    line: brokenLine(withGaps(placed, ({ quarter }) => quarter, 100)),
    months: dots,
    monthLine: brokenLine(withGaps(dots, ({ month }) => month, 35)),
    limits: options.compact ? "" : limitsPath(frame, months),
    centre: options.compact ? "" : centrePath(frame, months),
    target: target === null ? null : across(target),
    grid: frame.ticks.map(across),
    events: eventMarks(frame, series, days),
    labels: labelsOf(frame, series, placed),
  };
}

/** All of them where the quarter is not among them. */
function upTo(period: string, quarters: readonly SeriesQuarter[]): readonly SeriesQuarter[] {
  const at = quarters.findIndex((quarter) => quarter.at === period);
  return at === -1 ? quarters : quarters.slice(0, at + 1);
}

function frameOf(series: Series, { start, end }: Days, options: SeriesOptions): Frame {
  const { width, compact, events } = options;
  const room = textWidth(seriesWords[options.language].longest[series.measure], SIZE) + 8;
  const height = compact ? 46 : 168;
  const box = compact
    ? { left: 6, right: width - 6, top: 10, bottom: height - 6 }
    : { left: 46, right: width - room, top: events.length > 0 ? 26 : 12, bottom: height - 24 };
  const across = scaleLinear([timeOf(start), timeOf(end) + DAY_MS], [box.left, box.right]);
  const { ends, ticks } = scaleOf(series);
  const scale = series.measure === "time" ? scaleLog : scaleLinear;
  const upright = scale(ends, [box.bottom, box.top]).clamp(true);
  return {
    ...{ options, box, height, ticks: compact ? [] : ticks },
    x: (day) => round(across(timeOf(day))),
    y: (value) => round(upright(value)),
  };
}

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * From nothing, or over the whole scale of feelings: a scale that hugs its values makes a mountain of noise. Times stretch from seconds to
 * months: each step is several times the one before.
 */
function scaleOf({ measure, quarters, months, target }: Series): Scale {
  if (measure === "feeling") return { ends: [-2, 2], ticks: [-2, -1, 0, 1, 2] };
  const values = [...quarters, ...months].flatMap(({ value, low, high }) => [
    low ?? value,
    value,
    high ?? value,
  ]);
  if (measure === "time") {
    const from = TIMES.findLast((time) => time < Math.min(...values)) ?? 1;
    const to = TIMES.find((time) => time > Math.max(...values)) ?? Math.max(...values);
    return { ends: [from, to], ticks: TIMES.filter((time) => time >= from && time <= to) };
  }
  const top = SHARES.find((share) => share > Math.max(target ?? 0, ...values)) ?? 1;
  return { ends: [0, top], ticks: SHARES.filter((share) => share <= top) };
}

/** In the middle of its days. */
function placeOf(frame: Frame, { start, end, value }: SeriesQuarter | SeriesMonth): Dot {
  return { x: round((frame.x(start) + frame.x(end)) / 2), y: frame.y(value) };
}

function whiskerOf(frame: Frame, { low, high }: SeriesQuarter, x: number): Line | null {
  return low === null || high === null ? null : { x1: x, x2: x, y1: frame.y(low), y2: frame.y(high) };
}

type Point = { readonly start: string; readonly run: number | null; readonly isLacking?: boolean };

/** A line stops where a quarter, or a month, is missing, and where its measure became another. */
function withGaps<D extends Dot>(
  dots: readonly D[],
  pointOf: (dot: D) => Point,
  most: number,
): (Dot | null)[] {
  return dots.flatMap((dot, at) => {
    const before = dots[at - 1];
    if (before === undefined) return [dot];
    const [was, is] = [pointOf(before), pointOf(dot)];
    const isFar = timeOf(is.start) - timeOf(was.start) > most * DAY_MS;
    const isCut = was.run === null || was.run !== is.run || was.isLacking !== is.isLacking;
    return isFar || isCut ? [null, dot] : [dot];
  });
}

type Step = { readonly x: number; readonly low: number; readonly high: number; readonly centre: number };

/** A step a month, as wide as its own limits; null between two runs. */
function limitSteps(frame: Frame, months: readonly SeriesMonth[]): readonly (Step | null)[] {
  const limited = months.flatMap(({ limits, ...month }) => (limits === null ? [] : [{ ...month, limits }]));
  return limited.flatMap((month, at) => {
    const before = limited[at - 1];
    const steps = [month.start, nextDay(month.end)].map((day) => ({ x: frame.x(day), ...month.limits }));
    return before !== undefined && before.run !== month.run ? [null, ...steps] : steps;
  });
}

function centrePath(frame: Frame, months: readonly SeriesMonth[]): string {
  const steps = limitSteps(frame, months);
  return brokenLine(steps.map((step) => (step === null ? null : { x: step.x, y: frame.y(step.centre) })));
}

function limitsPath(frame: Frame, months: readonly SeriesMonth[]): string {
  const steps = limitSteps(frame, months);
  const draw = area<Step | null>()
    .x((step) => step?.x ?? 0)
    .y0((step) => frame.y(step?.low ?? 0))
    .y1((step) => frame.y(step?.high ?? 0))
    .defined((step) => step !== null)
    .digits(2);
  return steps.length === 0 ? "" : (draw([...steps]) ?? "");
}

function nextDay(day: string): string {
  return new Date(timeOf(day) + DAY_MS).toISOString().slice(0, 10);
}

function eventMarks(frame: Frame, { breaks }: Series, { start, end }: Days): readonly EventMark[] {
  const { box, options, x } = frame;
  return options.events.flatMap((event, at): EventMark[] => {
    if (event.date > end || (event.end ?? event.date) < start) return [];
    const from = x(event.date < start ? start : event.date);
    const to = event.end === null ? null : x(event.end > end ? end : event.end);
    const number = at + 1;
    const isBreak = breaks.includes(event);
    const isShort = options.compact && !isBreak;
    return [
      {
        ...{ number, event, isBreak },
        line: { x1: from, x2: from, y1: box.top - 4, y2: isShort ? box.top + 2 : box.bottom },
        span:
          to === null ? null : { x: from, y: box.top - 4, width: round(Math.max(2, to - from)), height: 3 },
        label: centred(String(number), { x: from, y: box.top - 8, size: SIZE, quiet: true }),
      },
    ];
  });
}

type Placed = Dot & { readonly quarter: SeriesQuarter };

function labelsOf(frame: Frame, series: Series, placed: readonly Placed[]): readonly Text[] {
  const { options, box, ticks, y } = frame;
  const { language, compact } = options;
  if (compact) return [];
  const last = placed.at(-1);
  const place = { size: SIZE, quiet: true };
  const value = (of: number): string => seriesValue(series.measure, of, language);
  const tick =
    series.measure === "feeling" ? (of: number) => formatNumber(of, language, { signed: true }) : value;
  // A line that ends before the others says its value where it ends.
  const end = {
    x: (last === undefined ? box.right : frame.x(last.quarter.end)) + 6,
    y: (last?.y ?? 0) + 4.5,
    size: SIZE,
  };
  return [
    ...(last === undefined
      ? []
      : [
          left(value(last.quarter.value), {
            ...end,
            strong: !last.quarter.isPartial,
            quiet: last.quarter.isPartial,
          }),
        ]),
    ...ticks.map((one) => right(tick(one), { ...place, x: box.left - 6, y: y(one) + 4 })),
    ...quarterLabels(frame, placed),
  ];
}

/** As many as there is room for, the last one always. */
function quarterLabels({ options, box }: Frame, placed: readonly Placed[]): readonly Text[] {
  const names = placed.map(({ quarter }) => formatPeriod(quarter.at, options.language));
  const widest = Math.max(...names.map((name) => textWidth(name, SIZE))) + 8;
  const pitch = Math.min(...placed.slice(1).map(({ x }, at) => x - (placed[at]?.x ?? 0)));
  const step = Math.max(1, Math.ceil(widest / pitch));
  return placed.flatMap(({ x }, at) =>
    (placed.length - 1 - at) % step === 0
      ? [centred(names[at] ?? "", { x, y: box.bottom + 17, size: SIZE, quiet: true })]
      : [],
  );
}
