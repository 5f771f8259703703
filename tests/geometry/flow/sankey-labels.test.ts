import { expect, test } from "vitest";
import { frameOf } from "../../../src/geometry/flow/sankey-frame.ts";
import {
  barLabels,
  figures,
  firstFitting,
  headingAnchor,
  headings,
  stubLabel,
} from "../../../src/geometry/flow/sankey-labels.ts";
import { textWidth } from "../../../src/geometry/text-width.ts";

const wide = frameOf({ language: "fr", width: 1120, direction: "right", columns: 6 }, 6, false);
const down = frameOf({ language: "fr", width: 358, direction: "down", columns: 6 }, 6, false);
const facts = { name: "Paiement mobile", n: 1239, share: 0.301, moved: "arrêts +3 pts" };
const plain = (text: string | undefined | null): string => (text ?? "").replace(/[\u202F\u00A0]/gu, " ");

test("figures say as much as fits: what moved never without its number", () => {
  const say = (room: number): string => plain(figures(facts, "fr", 13, room));
  expect(say(300)).toBe("1 239 · 30 % · arrêts +3 pts");
  expect(say(140)).toBe("1 239 · arrêts +3 pts");
  expect(say(100)).toBe("1 239 · 30 %");
  expect(plain(figures({ ...facts, moved: null }, "fr", 13, 110))).toBe("1 239 · 30 %");
  expect(say(50)).toBe("30 %");
  expect(say(20)).toBe("");
});

test("a bar whose touchpoint did not move for sure says nothing of it", () => {
  expect(plain(figures({ ...facts, moved: null }, "en", 13, 300))).toBe("1,239 · 30%");
});

test("a share that is there never reads zero", () => {
  expect(plain(figures({ ...facts, n: 3, share: 0.001, moved: null }, "fr", 13, 300))).toBe("3 · < 1 %");
});

test("rightwards the label stands above its bar, downwards below it", () => {
  const bar = { x: 50, y: 100, width: 10, height: 40 };
  const above = barLabels(wide, bar, 170, facts, "fr");
  expect(above.map((line) => line.text.slice(0, 8))).toEqual(["Paiement", above[1]?.text.slice(0, 8)]);
  expect(Math.max(...above.map((line) => line.y))).toBeLessThan(100);
  const below = barLabels(
    down,
    { x: 50, y: 100, width: 40, height: 10 },
    76,
    { ...facts, moved: null },
    "fr",
  );
  expect(below.map((line) => plain(line.text))).toEqual(["Paiement", "mobile", "30 %"]);
  expect(Math.min(...below.map((line) => line.y))).toBeGreaterThan(110);
});

test("a thin stub stays silent", () => {
  const stub = { x: 60, y: 100, width: 16, height: 10 };
  expect(stubLabel(wide, stub, 120, facts, "fr")).toEqual([]);
  const [label] = stubLabel(wide, { ...stub, height: 30 }, 200, { ...facts, name: "Arrêt" }, "fr");
  expect(plain(label?.text)).toBe("Arrêt 1 239");
});

test("headings count the journeys that have the contact", () => {
  const lines = headings(
    wide,
    [
      { column: 0, n: 4110 },
      { column: 1, n: 3257 },
    ],
    "start",
    "fr",
  );
  expect(lines.map((line) => plain(line.text))).toEqual([
    "1er contact",
    "4 110 parcours",
    "2e contact",
    "3 257 parcours",
  ]);
  expect(headingAnchor("from:livraison-a-domicile")).toBe("from");
});

test("the first text that fits is taken", () => {
  expect(firstFitting(["Paiement mobile", "Paiement"], 13, textWidth("Paiement", 13))).toBe("Paiement");
  expect(firstFitting(["Paiement"], 13, 5)).toBeNull();
});
