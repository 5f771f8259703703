// Moving among marks with the arrow keys. In: marks at their places, the current one and a direction. Out: the mark to go to.

export type MarkPlace = { readonly key: string; readonly x: number; readonly y: number };
export type Direction = "left" | "right" | "up" | "down";

/** Moving sideways costs more than moving on, so that a row or column is followed to its end. */
const SIDEWAYS = 3;
const STEP: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The nearest mark in the direction, or the current one when there is none. */
export function neighbour(marks: readonly MarkPlace[], key: string, direction: Direction): string {
  const here = marks.find((mark) => mark.key === key);
  if (!here) return marks[0]?.key ?? key;
  const [dx, dy] = STEP[direction];
  const ahead = marks
    .map((mark) => ({
      mark,
      on: (mark.x - here.x) * dx + (mark.y - here.y) * dy,
      off: offLine(mark, here, dx),
    }))
    .filter(({ on }) => on > 0.5)
    .sort((a, b) => a.on + SIDEWAYS * a.off - (b.on + SIDEWAYS * b.off));
  return ahead[0]?.mark.key ?? key;
}

function offLine(mark: MarkPlace, here: MarkPlace, dx: number): number {
  return Math.abs(dx === 0 ? mark.x - here.x : mark.y - here.y);
}
