// The band of the river: how many, around how they feel. In: a middle and a thickness at each stage. Out: one closed path a stage, without a seam in its course.
import { round } from "../chart.ts";

/** A stage's column, from `left` to `right`; `middle` null where nobody says how it feels: the river then runs level at `neutral`. */
export type Reach = {
  readonly left: number;
  readonly right: number;
  readonly at: number;
  readonly middle: number | null;
  readonly thickness: number;
};

type Knot = readonly [at: number, value: number];

/** Parts of a column on each side of its middle where the thickness is the stage's own. */
const OWN = 0.24;
const SAMPLES = 24;

/** In the order of the stages. */
export function bandPaths(reaches: readonly Reach[], neutral: number): readonly string[] {
  const middles = middleKnots(reaches, neutral);
  const widths = reaches.flatMap(({ left, right, at, thickness }): Knot[] => {
    const own = OWN * (right - left);
    return [
      [at - own, thickness],
      [at + own, thickness],
    ];
  });
  return reaches.map(({ left, right }) => {
    const places = Array.from({ length: SAMPLES + 1 }, (_, step) => left + ((right - left) * step) / SAMPLES);
    const edge = (side: -1 | 1) =>
      places.map(
        (x) => `${round(x)},${round(along(middles, x, straight) + (side * along(widths, x, smooth)) / 2)}`,
      );
    return `M${edge(-1).join("L")}L${edge(1).reverse().join("L")}Z`;
  });
}

/** Where the band's middle is at a place: on the line where there is one, level at neutral through a silent stage. */
export function middleAt(reaches: readonly Reach[], neutral: number, x: number): number {
  return along(middleKnots(reaches, neutral), x, straight);
}

function middleKnots(reaches: readonly Reach[], neutral: number): readonly Knot[] {
  return reaches.flatMap(({ left, right, at, middle }): Knot[] => {
    if (middle !== null) return [[at, middle]];
    const level = 0.34 * (right - left);
    return [
      [at - level, neutral],
      [at + level, neutral],
    ];
  });
}

const straight = (share: number): number => share;
const smooth = (share: number): number => share * share * (3 - 2 * share);

/** The value at a place between two knots; level before the first and after the last. */
function along(knots: readonly Knot[], x: number, ease: (share: number) => number): number {
  const next = knots.findIndex(([at]) => at >= x);
  const [before, after] = [knots[next === -1 ? knots.length - 1 : next - 1], knots[next]];
  if (before === undefined) return after?.[1] ?? 0;
  if (after === undefined) return before[1];
  return before[1] + (after[1] - before[1]) * ease((x - before[0]) / (after[0] - before[0]));
}
