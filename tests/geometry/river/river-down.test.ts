import { expect, it } from "vitest";
import { boxOf } from "../../../src/geometry/river/clear-line.ts";
import { downRiver } from "../../../src/geometry/river/river-down.ts";
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
it("says under its name what is longer than the figures: all of a stage began after the goal", () => {
  const [first] = river.stages;
  if (first === undefined) throw new Error("the sample has no stage");
  const stage = { ...first.stage, name: "Réclamation", flow: null, beyond: 88 };
  const [drawn] = downRiver([stage], {
    width: 328,
    language: "fr",
    open: null,
    findings: [],
    untold: "no_stages",
  }).stages;
  const [name, said] = drawn?.labels ?? [];
  expect([name?.text, said?.text]).toEqual(["Réclamation", "88\u00A0parcours, tous commencés après le but"]);
  expect(said?.y).toBeGreaterThan(name?.y ?? 0);
});
it("numbers its findings beside the dot, not on it", () => {
  for (const mark of river.marks) {
    const dot = river.stages.find(({ stage }) => stage.id === mark.stage)?.dot;
    expect(Math.hypot(mark.x - (dot?.x ?? 0), mark.y - (dot?.y ?? 0))).toBeGreaterThan(mark.r);
  }
});
it("strikes no word out: where a line would pass a label it is cut, and how they feel stands beside the dot", () => {
  const boxes = river.stages.flatMap(({ labels }) => labels).map(boxOf);
  const segments = `${river.line}${river.compareLine}`.split("M").slice(1);
  expect(segments.length).toBeGreaterThan(river.stages.length);
  for (const segment of segments) {
    const [from = [], to = []] = segment.split("L").map((point) => point.split(",").map(Number));
    for (let step = 1; step < 40; step++) {
      const [x = 0, y = 0] = [0, 1].map(
        (axis) => (from[axis] ?? 0) + (((to[axis] ?? 0) - (from[axis] ?? 0)) * step) / 40,
      );
      expect(
        boxes.filter(
          (box) => x > box.x && x < box.x + box.width && y > box.y + 0.1 && y < box.y + box.height - 0.1,
        ),
      ).toEqual([]);
    }
  }
  for (const { dot, labels, whisker } of river.stages) {
    const felt = labels.find(({ text }) => text.includes("n ="));
    if (dot === null || felt === undefined) continue;
    const box = boxOf(felt);
    expect(
      box.x > (whisker?.x2 ?? dot.x) || box.x + box.width < (whisker?.x1 ?? dot.x) || box.y < dot.y - 12,
    ).toBe(true);
  }
});
