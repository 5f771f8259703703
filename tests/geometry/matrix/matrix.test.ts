import { expect, test } from "vitest";
import type { MatrixFacts } from "../../../src/findings/touchpoint-facts.ts";
import { isEmpty } from "../../../src/geometry/chart.ts";
import { matrixLayout } from "../../../src/geometry/matrix/matrix.ts";
import { collisions, outside } from "../text-boxes.ts";

const facts: MatrixFacts = {
  points: Array.from({ length: 14 }, (_, at) => {
    const [x, y] = [-1 + (at % 7) * 0.3, 0.05 + Math.floor(at / 2) * 0.07];
    return {
      id: `p${at}`,
      name: `Point de contact ${at}`,
      stage: at % 2 === 0 ? "one" : null,
      x: { value: x, low: x - 0.1, high: x + 0.1, n: 20 },
      y: { value: y, low: y - 0.02, high: y + 0.02, n: 50 },
    };
  }),
  borders: { x: 0, y: 0.25 },
};
const options = (width: number) => ({
  width,
  across: null,
  names: { x: "Ressenti", y: "Poids", corners: ["Un", "Deux", "Trois", "Quatre"] as const },
  ticks: { x: String, y: String },
  stages: ["one", "two"],
});
const drawn = (width: number) => {
  const layout = matrixLayout(facts, options(width));
  if (isEmpty(layout)) throw new Error("there are points");
  return layout;
};

test.each([328, 760, 1240])("at %i pixels names lie on no other, and within the picture", (width) => {
  const { marks, height } = drawn(width);
  const labels = marks.flatMap(({ label }) => label ?? []);
  expect(labels.length).toBeGreaterThan(3);
  expect(collisions(labels)).toEqual([]);
  expect(outside(labels, width, height)).toEqual([]);
});

test("a heavier point stands higher, a happier one further right, both within the frame", () => {
  const { marks, frame } = drawn(1240);
  const [low, high] = [marks[0], marks[13]];
  expect(high?.y).toBeLessThan(low?.y ?? 0);
  for (const { x, y } of marks) {
    expect(x).toBeGreaterThanOrEqual(frame.x);
    expect(x).toBeLessThanOrEqual(frame.x + frame.width);
    expect(y).toBeGreaterThanOrEqual(frame.y);
    expect(y).toBeLessThanOrEqual(frame.y + frame.height);
  }
});

test("only a point whose two intervals leave the borders is sure", () => {
  const sure = drawn(1240).marks.filter((mark) => mark.sure);
  const expected = facts.points.filter(
    ({ x, y }) => (x.low > 0 || x.high < 0) && (y.low > 0.25 || y.high < 0.25),
  );
  expect(sure.map(({ key }) => key)).toEqual(expected.map(({ id }) => id));
});

test("without two points there is no picture", () => {
  expect(matrixLayout(null, options(1240))).toEqual({ empty: "too_few" });
});
