import { expect, it } from "vitest";
import { bandPaths, middleAt, type Reach } from "../../../src/geometry/river/river-band.ts";

const reach = (at: number, middle: number | null, thickness: number): Reach => ({
  ...{ left: at - 50, right: at + 50, at, middle, thickness },
});
/** Upper and lower edge at a place, read off a path. */
function edgesAt(path: string, x: number): readonly number[] {
  const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, a, b]) => [Number(a), Number(b)]);
  return points.filter(([a]) => Math.abs((a ?? 0) - x) < 0.01).map(([, b]) => b ?? 0);
}

it("is as thick as the stage's share around the line, and meets its neighbour where columns meet", () => {
  const [first = "", second = ""] = bandPaths([reach(50, 100, 40), reach(150, 80, 10)], 200);
  expect(edgesAt(first, 50)).toEqual([80, 120]);
  expect(edgesAt(second, 150)).toEqual([75, 85]);
  expect(edgesAt(first, 100)).toEqual(edgesAt(second, 100));
  // Level before the first stage.
  expect(edgesAt(first, 0)).toEqual([80, 120]);
});
it("runs level at neutral through a silent stage, whatever the mood before", () => {
  const reaches = [reach(50, 100, 40), reach(150, null, 20), reach(250, 60, 10)];
  for (const x of [120, 150, 180]) expect(middleAt(reaches, 200, x)).toBe(200);
  expect(middleAt(reaches, 200, 50)).toBe(100);
  expect(edgesAt(bandPaths(reaches, 200)[1] ?? "", 150)).toEqual([190, 210]);
});
it("never thickens where fewer come", () => {
  const paths = bandPaths([reach(50, 0, 40), reach(150, 0, 30), reach(250, 0, 5)], 0);
  const widths = paths.flatMap((path) => {
    const points = [...path.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
    const half = points.length / 2;
    return points.slice(0, half).map((y, at) => (points[points.length - 1 - at] ?? 0) - y);
  });
  for (const [at, width] of widths.entries())
    expect(width).toBeLessThanOrEqual((widths[at - 1] ?? 99) + 0.011);
});
