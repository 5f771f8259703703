import { expect, test } from "vitest";
import { neighbour } from "../../src/geometry/neighbour.ts";

//  a   d
//  b   e
//  c
const marks = [
  { key: "a", x: 0, y: 0 },
  { key: "b", x: 0, y: 50 },
  { key: "c", x: 0, y: 100 },
  { key: "d", x: 100, y: 10 },
  { key: "e", x: 100, y: 60 },
];

test("arrows go to the nearest mark on their side", () => {
  expect(neighbour(marks, "a", "down")).toBe("b");
  expect(neighbour(marks, "b", "right")).toBe("e");
  expect(neighbour(marks, "d", "left")).toBe("a");
  expect(neighbour(marks, "e", "up")).toBe("d");
});

test("at the edge one stays", () => {
  expect(neighbour(marks, "a", "up")).toBe("a");
  expect(neighbour(marks, "e", "right")).toBe("e");
});

test("a mark that is gone leads to the first, and none to itself", () => {
  expect(neighbour(marks, "z", "down")).toBe("a");
  expect(neighbour([], "z", "down")).toBe("z");
});
