// Money at stake, touchpoint by touchpoint. In: ranges with their names. Out: dots, whiskers and labels at their places, on one scale.
import { type Empty, round, type Text } from "../chart.ts";
import { left, right } from "../text-place.ts";
import { fitText, textWidth } from "../text-width.ts";

export type StakeRow = {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The range as people read it, and its facts. */
  readonly label: string;
  readonly facts: readonly string[];
};
type StakeMark = {
  readonly key: string;
  readonly row: StakeRow;
  readonly y: number;
  readonly x: number;
  readonly x1: number;
  readonly x2: number;
  /** The range reaches nothing: no loss is proven. */
  readonly isOpen: boolean;
  readonly labels: readonly Text[];
};
export type StakesLayout = {
  readonly kind: "stakes";
  readonly width: number;
  readonly height: number;
  readonly zero: number;
  readonly marks: readonly StakeMark[];
};

const PHONE = 640;
const NAME = 230;
const [ROW, ROW_NARROW, TOP] = [34, 64, 8];

/** Nothing below zero is drawn: less than nothing is not at stake. */
export function stakesLayout(rows: readonly StakeRow[], width: number): StakesLayout | Empty {
  if (rows.length === 0) return { empty: "no_journeys" };
  const narrow = width < PHONE;
  const zero = narrow ? 4 : NAME;
  const figures = narrow ? 0 : Math.max(...rows.map(({ label }) => textWidth(label, 13))) + 16;
  const most = Math.max(1, ...rows.map(({ high }) => high));
  const room = width - zero - figures - 8;
  const place = (value: number): number => round(zero + (Math.max(0, value) / most) * room);
  const step = narrow ? ROW_NARROW : ROW;
  const marks = rows.map((row, at): StakeMark => {
    const top = TOP + at * step;
    const y = top + (narrow ? 48 : step / 2);
    return {
      ...{ key: row.key, row, y, x: place(row.value), x1: place(row.low), x2: place(row.high) },
      isOpen: row.low <= 0,
      labels: narrow
        ? [
            left(fitText(row.name, 13, width), { x: 0, y: top + 14, size: 13 }),
            left(fitText(row.label, 12, width), { x: 0, y: top + 32, size: 12, quiet: true }),
          ]
        : [
            left(fitText(row.name, 13, NAME - 12), { x: 0, y: y + 4, size: 13 }),
            right(row.label, { x: width, y: y + 4, size: 13 }),
          ],
    };
  });
  return { kind: "stakes", width, height: round(TOP + rows.length * step + 6), zero, marks };
}
