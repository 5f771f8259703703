import { expect, test } from "vitest";
import { frameHeight, frameOf, turn } from "../../../src/geometry/flow/sankey-frame.ts";

const wide = { language: "fr", width: 1120, direction: "right", columns: 4 } as const;

test("columns share the width; the last one keeps room for its labels", () => {
  const frame = frameOf(wide, 4, false);
  expect([0, 1, 2, 3].map(frame.along)).toEqual([8, 286, 564, 842]);
  expect(frame.along(3) + frame.pitch).toBe(1120);
});

test("read backward there is room on the left for what begins", () => {
  expect(frameOf(wide, 4, true).along(0)).toBeGreaterThan(frameOf(wide, 4, true).stub);
});

test("downwards a box changes its sides", () => {
  expect(turn(frameOf(wide, 4, false), 1, 2, 30, 40)).toEqual({ x: 1, y: 2, width: 30, height: 40 });
  const down = frameOf({ ...wide, width: 358, direction: "down" }, 4, false);
  expect(turn(down, 1, 2, 30, 40)).toEqual({ x: 2, y: 1, width: 40, height: 30 });
  expect(frameHeight(down, 4, 350) - frameHeight(down, 3, 350)).toBe(down.pitch);
});

test("no text is under 12 px at the width laid out for", () => {
  expect(frameOf(wide, 4, false)).toMatchObject({ nameSize: 13, figureSize: 13 });
  expect(frameOf({ ...wide, width: 358, direction: "down" }, 4, false)).toMatchObject({
    nameSize: 12,
    figureSize: 12,
  });
});
