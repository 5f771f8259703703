import { expect, test } from "vitest";
import { scaleOf } from "../../../../src/exports/meaning/shapes/rating-scale.ts";
import { aTable } from "../../a-table.ts";

const of = (header: string, texts: string[]) =>
  scaleOf(
    aTable(
      [header],
      texts.map((text) => [text]),
    ),
    0,
  );

test.each([
  ["NPS_Score", ["9", "3"], [0, 10], true, "nps"],
  ["Quelle est la probabilité que vous recommandiez notre entreprise ?", ["9", "10"], [0, 10], true, "nps"],
  ["SatisfactionScore", ["5", "4"], [1, 5], true, "csat"],
  ["Effort", ["2", "7"], [1, 10], false, "ces"],
  ["Satisfaction", ["4 - Satisfait", "1 - Déçu"], [1, 5], true, "csat"],
  ["Note", ["12", "19"], [0, 20], false, null],
  ["How satisfied are you? (1-7)", ["2", "7"], [1, 7], true, "csat"],
  ["Note (0–10)", ["2", "7"], [0, 10], true, null],
  ["Note 2026-01-5", ["2", "7"], [1, 10], false, null],
  ["NPS", ["-100", "0", "100"], [-100, 100], true, "nps"],
])("%s with %j", (header, texts, [min, max], certain, kind) => {
  expect(of(header, texts)).toMatchObject({ scale: { min, max }, certain, kind });
});

test("twenty answers to a recommendation without one above 5 are stars", () => {
  const texts = Array.from({ length: 20 }, (_, i) => String((i % 5) + 1));
  expect(of("Nous recommandez-vous ?", texts).scale).toMatchObject({ min: 1, max: 5 });
});

test("where a header says that the low end is the best one, or more is worse, marks are read the other way round", () => {
  const reversed = (header: string) => of(header, ["1", "2", "5"]).scale;
  expect(reversed("Satisfaction (1 = très satisfait, 5 = très insatisfait)")).toMatchObject({
    min: 1,
    max: 5,
    reversed: true,
  });
  expect(reversed("Quel effort avez-vous dû fournir ?").reversed).toBe(true);
  expect(reversed("Note (1 étant la meilleure)").reversed).toBe(true);
  expect(reversed("Note (1 = mauvais, 5 = excellent)").reversed).toBe(false);
  expect(reversed("Note").reversed).toBe(false);
});
