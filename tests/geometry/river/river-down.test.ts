import { expect, it } from "vitest";
import { sampleRiver } from "./sample-river.ts";

const river = sampleRiver(328);

it("runs down: a row a stage, the dot across at its mean", () => {
  const tops = river.stages.map(({ box }) => box.y);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  const x = (value: number) => river.grid.find((line) => line.value === value)?.x1 ?? 0;
  for (const { dot, stage } of river.stages)
    if (dot !== null) expect(dot.x).toBeCloseTo(x(0) + ((stage.feeling?.mean ?? 0) * (x(2) - x(0))) / 2, 1);
});
it("shows how many as a bar beside each stage, as wide as its share", () => {
  for (const { band, stage } of river.stages) {
    const width = Number(/H([\d.]+)/.exec(band)?.[1]);
    expect(width).toBeCloseTo((stage.flow?.share ?? 0) * 328, 1);
  }
});
it("keeps every label inside the picture", () => {
  const texts = river.stages.flatMap(({ labels }) => labels);
  for (const { x, width, anchor } of texts) {
    const start = anchor === "end" ? x - width : x;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(start + width).toBeLessThanOrEqual(329);
  }
});
it("numbers its findings beside the dot, not on it", () => {
  for (const mark of river.marks) {
    const dot = river.stages.find(({ stage }) => stage.id === mark.stage)?.dot;
    expect(Math.hypot(mark.x - (dot?.x ?? 0), mark.y - (dot?.y ?? 0))).toBeGreaterThan(mark.r);
  }
});
