import { expect, test } from "vitest";
import { emotionFacts } from "../../../src/geometry/emotion/emotion-facts.ts";
import { uprightScene } from "../../../src/geometry/emotion/emotion-upright.ts";
import { sampleEmotions, sampleEmotionsBefore, sampleSite } from "../../fixtures/sample-answers.ts";
import { collisions } from "../text-boxes.ts";

const facts = emotionFacts(sampleEmotions, sampleEmotionsBefore, sampleSite, {
  level: "stage",
  language: "fr",
});
const scene = uprightScene(facts, { language: "fr", width: 1120, level: "stage" });

test("stages share the width evenly", () => {
  const places = scene.marks.map((mark) => (mark.dot ?? mark.ghost)?.x ?? 0);
  // 170 of gutter, 950 for five stages.
  expect(places).toEqual([265, 455, 645, 835, 1025]);
});

test("a mean is written away from the other period's dot", () => {
  const purchase = scene.marks[2];
  const said = purchase?.labels.find((line) => line.text === "−0,1");
  expect(purchase?.ghost?.y).toBeLessThan(purchase?.dot?.y ?? 0);
  expect(said?.y).toBeGreaterThan(purchase?.dot?.y ?? Number.POSITIVE_INFINITY);
});

test("a gap says why", () => {
  expect(scene.marks[0]?.labels.map((line) => line.text)).toEqual(["Conscience", "n trop petit"]);
});

test("on a tablet the names stay whole and the shares share one sign", () => {
  const tablet = uprightScene(facts, { language: "fr", width: 760, level: "stage" });
  const texts = [...tablet.headings, ...tablet.marks.flatMap((mark) => mark.labels)];
  expect(collisions(texts)).toEqual([]);
  expect(texts.map(({ text }) => text)).toContain("Recommandation");
  expect(tablet.marks[2]?.labels.at(-1)?.text).toMatch(/^\d+ · \d+ · \d+\s%$/u);
  expect(scene.marks[2]?.labels.at(-1)?.text).toMatch(/%.*%.*%/);
});
