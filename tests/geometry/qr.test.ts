import { expect, it } from "vitest";
import { qrShape } from "../../src/geometry/qr.ts";

it("outlines the dark squares inside a quiet border, the finder in the corner", () => {
  const { path, side } = qrShape("https://lumen.example/revue/?screen=map");
  const squares = path.match(/M\d+ \d+/gu)?.map((text) => text.slice(1).split(" ").map(Number)) ?? [];
  expect((side - 8 - 17) % 4).toBe(0);
  for (const [x = 0, y = 0] of squares) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x, y)).toBeLessThan(side - 4);
  }
  // A finder is a ring of seven squares around nine.
  const dark = new Set(squares.map(String));
  const corner = [0, 1, 2, 3, 4, 5, 6].map((at) => dark.has(String([4 + at, 4])));
  expect(corner.every((is) => is)).toBe(true);
  expect(dark.has("5,5")).toBe(false);
  expect(dark.has("6,6")).toBe(true);
});
it("is another picture for another address", () => {
  expect(qrShape("https://a.example/?screen=map").path).not.toBe(
    qrShape("https://a.example/?screen=low").path,
  );
});
