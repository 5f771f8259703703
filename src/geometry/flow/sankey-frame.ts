// The two ways a flow runs. In: a direction and the room. Out: where columns begin, and a turn from (along, across) to (x, y).

import { type Box, round } from "../chart.ts";
import type { PlaceOptions } from "./sankey-place.ts";
import type { SankeyOptions } from "./sankey-shape.ts";

export type Frame = {
  readonly direction: "right" | "down";
  /** Thickness of a bar along the flow, and distance from one column to the next. */
  readonly bar: number;
  readonly pitch: number;
  /** Length of a stub, and gap kept before the next column's bars. */
  readonly stub: number;
  /** Start of column `place` (0, 1, 2…) along the flow, and of bars across it. */
  readonly along: (place: number) => number;
  readonly across: number;
  readonly nameSize: number;
  readonly figureSize: number;
  readonly place: PlaceOptions;
};

/** Room above the bars for headings, and below for what ends. */
const HEAD = 44;
const FOOT = 62;
const LEFT = 24;
const ROW_HEAD = 23;
const ROW = 142;

export function frameOf(options: SankeyOptions, columns: number, backward: boolean): Frame {
  if (options.direction === "down") return downFrame(options);
  return rightFrame(options, columns, backward);
}

/** Height that the frame needs once the bars are placed on `length`. */
export function frameHeight(frame: Frame, columns: number, length: number): number {
  if (frame.direction === "down") return columns * ROW + 11;
  return HEAD + length + FOOT;
}

function rightFrame(options: SankeyOptions, columns: number, backward: boolean): Frame {
  const left = backward ? LEFT : 8;
  const pitch = (options.width - left) / columns;
  return {
    direction: "right",
    bar: 10,
    pitch,
    stub: 16,
    along: (place) => left + place * pitch,
    across: HEAD,
    nameSize: 13,
    figureSize: 13,
    place: {
      length: options.height === undefined ? null : Math.max(80, options.height - HEAD - FOOT),
      before: 38,
      least: 0,
      gap: 8,
      wanted: options.height === undefined ? 360 : options.height,
      longest: 900,
      stretches: true,
    },
  };
}

function downFrame(options: SankeyOptions): Frame {
  const length = options.width - 8;
  return {
    direction: "down",
    bar: 10,
    pitch: ROW,
    stub: 10,
    along: (place) => ROW_HEAD + place * ROW,
    across: 4,
    nameSize: 12,
    figureSize: 12,
    place: { length, before: 0, least: 80, gap: 6, wanted: length, longest: length, stretches: false },
  };
}

/** A box from its place along and across the flow. */
export function turn(frame: Frame, along: number, across: number, length: number, breadth: number): Box {
  const [a, b, c, d] = [round(along), round(across), round(length), round(breadth)];
  return frame.direction === "right"
    ? { x: a, y: b, width: c, height: d }
    : { x: b, y: a, width: d, height: c };
}
