// Moving among marks with the arrow keys. In: marks at their places, the current one and a direction. Out: the mark to go to.

export type MarkPlace = { readonly key: string; readonly x: number; readonly y: number };
export type Direction = "left" | "right" | "up" | "down";

type Axis = "x" | "y";
const AXIS: Readonly<Record<Direction, Axis>> = { left: "x", right: "x", up: "y", down: "y" };
const FORWARD: Readonly<Record<Direction, boolean>> = { left: false, right: true, up: false, down: true };

/**
 * Marks stand in lines (the columns of a flow, the rows of a table). Along a line an arrow goes to the next mark of the line,
 * across it to the nearest mark of the next line; at the edge one stays.
 */
export function neighbour(marks: readonly MarkPlace[], key: string, direction: Direction): string {
  const here = marks.find((mark) => mark.key === key);
  if (!here) return marks[0]?.key ?? key;
  const line = lineAxis(marks);
  const axis = AXIS[direction];
  const onward = marks.filter((mark) =>
    FORWARD[direction] ? mark[axis] > here[axis] : mark[axis] < here[axis],
  );
  const reachable =
    axis === line ? nextLine(onward, here, line) : onward.filter((mark) => mark[line] === here[line]);
  const across = axis === line ? other(line) : axis;
  return nearest(reachable, here, across)?.key ?? key;
}

const other = (axis: Axis): Axis => (axis === "x" ? "y" : "x");

/** The coordinate that the marks of a line share: the one with fewer different values. */
function lineAxis(marks: readonly MarkPlace[]): Axis {
  const distinct = (axis: Axis): number => new Set(marks.map((mark) => mark[axis])).size;
  return distinct("x") <= distinct("y") ? "x" : "y";
}

function nextLine(onward: readonly MarkPlace[], here: MarkPlace, line: Axis): readonly MarkPlace[] {
  const closest = nearest(onward, here, line);
  return onward.filter((mark) => mark[line] === closest?.[line]);
}

function nearest(marks: readonly MarkPlace[], here: MarkPlace, axis: Axis): MarkPlace | undefined {
  return [...marks].sort((a, b) => Math.abs(a[axis] - here[axis]) - Math.abs(b[axis] - here[axis]))[0];
}
