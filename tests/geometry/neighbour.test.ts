import { expect, test } from "vitest";
import { neighbour } from "../../src/geometry/neighbour.ts";

// Columns, as in a flow that runs right:
//  a   d   f
//  b   e
//  c
const columns = [
  { key: "a", x: 0, y: 0 },
  { key: "b", x: 0, y: 50 },
  { key: "c", x: 0, y: 100 },
  { key: "d", x: 100, y: 10 },
  { key: "e", x: 100, y: 60 },
  { key: "f", x: 200, y: 52 },
];

test("up and down stay in the column", () => {
  expect(neighbour(columns, "a", "down")).toBe("b");
  expect(neighbour(columns, "c", "up")).toBe("b");
});

test("left and right go to the next column, never over it, to the nearest height", () => {
  expect(neighbour(columns, "b", "right")).toBe("e");
  expect(neighbour(columns, "f", "left")).toBe("e");
  expect(neighbour(columns, "d", "left")).toBe("a");
});

test("in rows, as in a flow that runs down, the two change parts", () => {
  const rows = columns.map(({ key, x, y }) => ({ key, x: y, y: x }));
  expect(neighbour(rows, "a", "right")).toBe("b");
  expect(neighbour(rows, "b", "down")).toBe("e");
});

test("at the edge one stays", () => {
  expect(neighbour(columns, "a", "up")).toBe("a");
  expect(neighbour(columns, "f", "right")).toBe("f");
});

test("a mark that is gone leads to the first, and none to itself", () => {
  expect(neighbour(columns, "z", "down")).toBe("a");
  expect(neighbour([], "z", "down")).toBe("z");
});
