import { expect, it } from "vitest";
import { isEmpty } from "../../../src/geometry/chart.ts";
import { type StakeRow, type StakesLayout, stakesLayout } from "../../../src/geometry/stakes/stakes.ts";
import { numbersIn } from "../text-boxes.ts";

const row = (key: string, value: number, low: number, high: number): StakeRow => ({
  ...{ key, name: `Un point de contact au nom plutôt long, ${key}`, value, low, high },
  ...{ label: "3 100 € (de 1 200 € à 5 000 €)", facts: [key] },
});
const rows = [row("a", 3000, 1000, 5000), row("b", 500, -200, 1200)];
function layoutOf(width: number): StakesLayout {
  const layout = stakesLayout(rows, width);
  if (isEmpty(layout)) throw new Error(layout.empty);
  return layout;
}

it.each([1240, 760, 328])(
  "keeps dots within their range and everything within the picture at %d",
  (width) => {
    const { marks, height } = layoutOf(width);
    for (const { x, x1, x2, y, labels } of marks) {
      expect(x1).toBeLessThanOrEqual(x);
      expect(x).toBeLessThanOrEqual(x2);
      expect(x2).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(height);
      for (const { x: at, width: wide, anchor } of labels) {
        expect(anchor === "start" ? at : at - wide).toBeGreaterThanOrEqual(0);
        expect(anchor === "start" ? at + wide : at).toBeLessThanOrEqual(width);
      }
    }
    expect(numbersIn(marks).every(Number.isFinite)).toBe(true);
  },
);

it("is one scale: twice the money is twice as far, and nothing lies below zero", () => {
  const { marks, zero } = layoutOf(1240);
  const [first, second] = marks;
  expect(((first?.x ?? 0) - zero) / ((second?.x ?? 0) - zero)).toBeCloseTo(6, 1);
  expect(second?.x1).toBe(zero);
  expect([first?.isOpen, second?.isOpen]).toEqual([false, true]);
});

it("is empty where nothing is at stake", () => {
  expect(stakesLayout([], 1240)).toEqual({ empty: "no_journeys" });
});
