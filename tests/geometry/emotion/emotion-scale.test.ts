import { expect, test } from "vitest";
import {
  brokenLine,
  dotRadius,
  lyingBand,
  uprightBand,
} from "../../../src/geometry/emotion/emotion-scale.ts";

test("a dot's size grows with the root of n, between its smallest and largest", () => {
  expect(dotRadius(100, 100, 10)).toBe(10);
  expect(dotRadius(25, 100, 10)).toBe(7);
  expect(dotRadius(0, 100, 10)).toBe(4);
});

test("a line through known points only", () => {
  const point = (x: number) => ({ x, y: 1 });
  expect(brokenLine([point(0), point(1), null, point(3), point(4)])).toBe("M0,1L1,1M3,1L4,1");
  expect(brokenLine([null, null])).toBe("");
});

test("a band between low and high, upright or lying", () => {
  const spans = [
    { at: 0, low: 9, high: 5 },
    { at: 10, low: 8, high: 4 },
  ];
  expect(uprightBand(spans)).toBe("M0,5L10,4L10,8L0,9Z");
  expect(lyingBand(spans)).toBe("M5,0L4,10L8,10L9,0Z");
});
