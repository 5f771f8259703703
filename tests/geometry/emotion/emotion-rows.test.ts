import { expect, test } from "vitest";
import { emotionFacts } from "../../../src/geometry/emotion/emotion-facts.ts";
import { rowsScene } from "../../../src/geometry/emotion/emotion-rows.ts";
import { sampleEmotions, sampleSite } from "../../fixtures/sample-answers.ts";
import { collisions, outside } from "../text-boxes.ts";

const facts = emotionFacts(sampleEmotions, null, sampleSite, { level: "touchpoint", language: "fr" });
const wide = rowsScene(facts, { language: "fr", width: 1120, level: "touchpoint" });
const phone = rowsScene(facts, { language: "fr", width: 358, level: "touchpoint" });

test("one row per touchpoint, the stage named once", () => {
  const tops = wide.marks.map((mark) => mark.box.y);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  const named = wide.marks.flatMap((mark) => mark.labels).filter((line) => line.x === 0);
  expect(named.map((line) => line.text)).toEqual([
    "Conscience",
    "Considération",
    "Achat",
    "Rétention",
    "Recommandation",
  ]);
});

test("happier is further right, and the interval surrounds its dot", () => {
  const mark = wide.marks.find((one) => one.id === "paiement-mobile");
  expect(wide.grid[0]?.x1).toBeLessThan(wide.grid[4]?.x1 ?? 0);
  expect(mark?.whisker?.x1).toBeLessThan(mark?.dot?.x ?? 0);
  expect(mark?.whisker?.x2).toBeGreaterThan(mark?.dot?.x ?? Number.POSITIVE_INFINITY);
});

test("on a phone names stand above their dots", () => {
  const mark = phone.marks.find((one) => one.id === "paiement-mobile");
  const name = mark?.labels.find((line) => line.text === "Paiement mobile");
  expect(name?.y).toBeLessThan(mark?.dot?.y ?? 0);
  expect(mark?.shares).toEqual([]);
});

test("on a tablet names, scale and figures each keep their column, and no label overlaps", () => {
  const tablet = rowsScene(facts, { language: "fr", width: 760, level: "touchpoint" });
  const texts = [...tablet.headings, ...tablet.marks.flatMap((mark) => mark.labels)];
  expect(collisions(texts)).toEqual([]);
  expect(outside(texts, 760, tablet.height)).toEqual([]);
  expect((tablet.grid[4]?.x1 ?? 0) - (tablet.grid[0]?.x1 ?? 0)).toBeGreaterThan(240);
  expect(texts.map(({ text }) => text).filter((text) => text.endsWith("…"))).toEqual([]);
});

test("by stage on a phone the shares are a bar, so that their figures have a meaning", () => {
  const stages = emotionFacts(sampleEmotions, null, sampleSite, { level: "stage", language: "fr" });
  const scene = rowsScene(stages, { language: "fr", width: 358, level: "stage" });
  const purchase = scene.marks[2];
  expect(purchase?.shares.map(({ mood }) => mood)).toEqual(["negative", "neutral", "positive"]);
  const figures = purchase?.labels.at(-1);
  expect(figures?.text).toMatch(/%.*%.*%/);
  for (const { box } of purchase?.shares ?? [])
    expect(box.y + box.height).toBeLessThan((figures?.y ?? 0) - (figures?.size ?? 0) * 0.75);
});
