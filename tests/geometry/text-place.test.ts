import { expect, test } from "vitest";
import { centred, left, right } from "../../src/geometry/text-place.ts";
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
