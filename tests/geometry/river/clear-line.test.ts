import { expect, it } from "vitest";
import type { Text } from "../../../src/geometry/chart.ts";
import { boxOf, clearLine } from "../../../src/geometry/river/clear-line.ts";

const label = (x: number, y: number): Text => ({
  ...{ text: "618 perdus ici", x, y, width: 40, size: 10 },
  ...{ anchor: "start", strong: false, quiet: false },
});

it("draws a line through its points, and none to a point that is missing", () => {
  expect(clearLine([{ x: 0, y: 0 }, { x: 10, y: 100 }, null, { x: 5, y: 5 }], [])).toBe("M0,0L10,100");
});
it("leaves a gap behind a label, and none where it passes by", () => {
  const points = [
    { x: 20, y: 0 },
    { x: 20, y: 100 },
  ];
  const { y, height } = boxOf(label(0, 50));
  expect(clearLine(points, [label(0, 50)])).toBe(`M20,0L20,${y}M20,${y + height}L20,100`);
  expect(clearLine(points, [label(24, 50)])).toBe("M20,0L20,100");
  expect(clearLine(points, [label(0, 2), label(0, 99)])).toMatch(/^M20,\d+(?:\.\d+)?L20,\d+(?:\.\d+)?$/u);
});
it("knows where a label is, whatever it is anchored at", () => {
  const starts = (["start", "middle", "end"] as const).map(
    (anchor) => boxOf({ ...label(100, 50), anchor }).x,
  );
  expect(starts).toEqual([97, 77, 57]);
});
