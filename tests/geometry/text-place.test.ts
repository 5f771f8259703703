import { expect, test } from "vitest";
import { centred, groundOf, left, right } from "../../src/geometry/text-place.ts";
import { textWidth } from "../../src/geometry/text-width.ts";

test("a line knows its place, its width and its side", () => {
  const place = { x: 10.126, y: 20, size: 13 };
  expect(left("Panier", place)).toEqual({
    text: "Panier",
    x: 10.13,
    y: 20,
    size: 13,
    width: Math.round(textWidth("Panier", 13) * 100) / 100,
    anchor: "start",
    strong: false,
    quiet: false,
  });
  expect(centred("Panier", { ...place, strong: true })).toMatchObject({ anchor: "middle", strong: true });
  expect(right("Panier", { ...place, quiet: true })).toMatchObject({ anchor: "end", quiet: true });
});

test("the ground of several lines holds each of them", () => {
  const lines = ["Panier", "188 · 7 %"].map((text, at) => left(text, { x: 10, y: 20 + at * 16, size: 13 }));
  const { x = 0, y = 0, width = 0, height = 0 } = groundOf(lines) ?? {};
  for (const line of lines) {
    expect([x, x + width]).toEqual([line.x, expect.any(Number)]);
    expect(x + width).toBeGreaterThanOrEqual(line.x + line.width);
    expect(y).toBeLessThanOrEqual(line.y - line.size);
    expect(y + height).toBeGreaterThan(line.y);
  }
  expect(groundOf([])).toBeNull();
});
