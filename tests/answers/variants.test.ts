import { describe, expect, it } from "vitest";
import { listVariants, type PathFacts, type VariantRow } from "../../src/answers/variants.ts";

const facts = {
  threshold: 5,
  stages: [{ id: "achat" }],
  touchpoints: [
    { id: "accueil", number: 1 },
    { id: "panier", number: 2 },
  ],
};

const row = (path: string, n: number, more: Partial<VariantRow> = {}): VariantRow => ({
  path,
  n,
  mature: n,
  converted: 0,
  emotion_n: 0,
  emotion_total: 0,
  told: 9,
  ...more,
});
const all = (n: number, mature: number, converted: number): PathFacts => ({
  n,
  mature,
  converted,
  returns: 0,
  crossing: 0,
});

describe("listVariants", () => {
  it("names the touchpoints of a path, with its share of conversions and its mean emotion", () => {
    const felt = row("121", 20, { mature: 12, converted: 3, emotion_n: 8, emotion_total: -4 });
    expect(listVariants([felt], 20, null, facts)).toEqual([
      {
        path: ["accueil", "panier", "accueil"],
        paths: 1,
        n: 20,
        mature: 12,
        converted: 3,
        emotion: -0.5,
        emotion_n: 8,
      },
    ]);
  });

  it("tells no conversion and no emotion of a handful, although the journeys are many", () => {
    const few = row("1", 20, { mature: 4, converted: 3, emotion_n: 4, emotion_total: 8 });
    const none = { mature: null, converted: null, emotion: null, emotion_n: null };
    expect(listVariants([few], 20, null, facts)).toMatchObject([none]);
    const enough = row("1", 20, { mature: 5, converted: 3, emotion_n: 5, emotion_total: 8 });
    expect(listVariants([enough], 20, null, facts)).toMatchObject([
      { mature: 5, converted: 3, emotion: 1.6, emotion_n: 5 },
    ]);
  });

  it("does not divide by no opinion where nobody is hidden", () => {
    const silent = row("1", 1);
    expect(listVariants([silent], 1, null, { ...facts, threshold: 0 })).toMatchObject([
      { emotion: null, emotion_n: null },
    ]);
  });

  it("gathers all that is not listed, so that variants sum to the journeys", () => {
    const rows = [row("1", 20, { converted: 2 }), row("2", 10, { mature: 8, converted: 1 })];
    expect(listVariants(rows, 40, all(40, 35, 7), facts).at(-1)).toEqual({
      path: null,
      paths: 7,
      n: 10,
      mature: 7,
      converted: 4,
      emotion: null,
      emotion_n: null,
    });
  });

  it("gathers the rarest path too where the others would be a handful", () => {
    const rows = [row("1", 20, { converted: 2 }), row("2", 10, { converted: 1 })];
    const listed = listVariants(rows, 34, all(34, 34, 7), facts);
    expect(listed.map(({ path, paths, n, converted }) => [path, paths, n, converted])).toEqual([
      [["accueil"], 1, 20, 2],
      [null, 8, 14, 5],
    ]);
    expect(listVariants(rows, 35, all(35, 35, 7), facts)).toHaveLength(3);
  });

  it("has no row of others where there are none", () => {
    expect(listVariants([row("1", 20), row("2", 10)], 30, all(30, 30, 7), facts)).toHaveLength(2);
    expect(listVariants([], 0, null, facts)).toEqual([]);
  });

  it("leaves untold what is not known of the others: how many paths, and how many convert", () => {
    const rows = [row("1", 20, { told: null })];
    const others = { path: null, paths: null, n: 20, mature: null, converted: null };
    expect(listVariants(rows, 40, null, facts).at(-1)).toMatchObject(others);
    expect(listVariants([], 20, null, facts)).toMatchObject([others]);
    // Known, but of a handful.
    expect(listVariants(rows, 40, all(40, 24, 3), facts).at(-1)).toMatchObject(others);
  });
});
