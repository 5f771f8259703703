// Do labels collide? In: lines of text of a layout. Out: the pairs that overlap, by safe estimates of their boxes.
import type { Box, Text } from "../../src/geometry/chart.ts";

/** The box of a line: capitals rise 0.75 of the size, tails fall 0.2. */
export function boxOf(text: Text): Box {
  const shift = { start: 0, middle: text.width / 2, end: text.width }[text.anchor];
  return { x: text.x - shift, y: text.y - 0.75 * text.size, width: text.width, height: 0.95 * text.size };
}

export function overlaps(a: Box, b: Box): boolean {
  const slack = 0.01;
  return (
    a.x + a.width > b.x + slack &&
    b.x + b.width > a.x + slack &&
    a.y + a.height > b.y + slack &&
    b.y + b.height > a.y + slack
  );
}

export function collisions(texts: readonly Text[]): readonly string[] {
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter((other) => overlaps(boxOf(one), boxOf(other)))
      .map((other) => `${one.text} × ${other.text}`),
  );
}

/** Lines that leave the picture. */
export function outside(texts: readonly Text[], width: number, height: number): readonly string[] {
  return texts
    .filter((text) => {
      const box = boxOf(text);
      return (
        box.x < -0.5 || box.y < -0.5 || box.x + box.width > width + 0.5 || box.y + box.height > height + 0.5
      );
    })
    .map((text) => text.text);
}

/** Every number of a layout, wherever it is. */
export function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value === "string") return (value.match(/NaN|Infinity/g) ?? []).map(() => Number.NaN);
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(numbersIn);
}
