import { expect, test } from "vitest";
import { emotionFacts } from "../../src/geometry/emotion-facts.ts";
import { rowsScene } from "../../src/geometry/emotion-rows.ts";
import { sampleEmotions, sampleSite } from "../fixtures/sample-answers.ts";

const facts = emotionFacts(sampleEmotions, null, sampleSite, "touchpoint", "fr");
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
  const mark = wide.marks.find((one) => one.id === 8);
  expect(wide.grid[0]?.x1).toBeLessThan(wide.grid[4]?.x1 ?? 0);
  expect(mark?.whisker?.x1).toBeLessThan(mark?.dot?.x ?? 0);
  expect(mark?.whisker?.x2).toBeGreaterThan(mark?.dot?.x ?? Number.POSITIVE_INFINITY);
});

test("on a phone names stand above their dots", () => {
  const mark = phone.marks.find((one) => one.id === 8);
  const name = mark?.labels.find((line) => line.text === "Paiement mobile");
  expect(name?.y).toBeLessThan(mark?.dot?.y ?? 0);
  expect(mark?.shares).toEqual([]);
});
