import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { type Built, buildIn } from "../journey/built.ts";
import { opinionText, random } from "../journey/feeling/texts.ts";
import { given, type OpinionRow } from "../journey/given.ts";
import { taken } from "./counted.ts";

/** Opinions of as many customers who did "a" on the first of January, a day later. */
const opinions = (
  ratings: readonly string[],
  touchpoint: string,
  more: Partial<OpinionRow> = {},
): OpinionRow[] =>
  ratings.map((rating, number) => ({
    at: `2026-01-02 10:00:${String(number).padStart(2, "0")}`,
    customer: `2026-01-01 a ${number} {}`,
    rating,
    touchpoint,
    words: `${touchpoint} ${rating} numéro ${number}`,
    ...more,
  }));

let database: Database;
let built: Built;
beforeAll(async () => {
  database = await openNative();
  built = await buildIn(
    database,
    given({
      touchpoints: { a: 1, b: 2, c: 2 },
      smallGroup: 5,
      web: taken({ a: 20, ab: 3 }),
      opinions: [
        ...opinions(["1", "2", "3", "4", "5", "5"], "B"),
        ...opinions(["1", "1", "1", "1"], "C"),
        ...opinions(["5"], "A"),
        ...opinions(["2", "2"], "", { customer: "" }),
      ],
    }),
    // As dropped files are: what is shown has its threshold, what the tables hold is exact.
    { exact: true },
  );
});
afterAll(() => database.close());

describe("answerEmotions", () => {
  it("says nothing under the threshold", async () => {
    expect(await built.ask({ kind: "emotion" }, { period: "2026-T2" })).toEqual({
      kind: "emotion",
      n: null,
      customers: null,
      unplaced: null,
      sources: [],
      points: [],
      verbatims: [],
      moods: [],
    });
  });

  it("leaves a gap where n is under the threshold, and counts what is unplaced", async () => {
    const { n, unplaced, points } = await built.ask({ kind: "emotion" });
    expect([n, unplaced]).toEqual([13, 2]);
    const of = (level: string, id: string) =>
      points.find((point) => point.level === level && point.id === id && point.source === null);
    // b: −2, −1, 0, 1, 2, 2 → 2/6; with c's four −2: (2 − 8)/10.
    expect(of("touchpoint", "b")).toMatchObject({ n: 6, negative: 2, neutral: 1, positive: 3 });
    expect(of("touchpoint", "b")?.mean).toBeCloseTo(2 / 6, 12);
    expect(of("stage", "s2")).toMatchObject({ n: 10, negative: 6, neutral: 1, positive: 3 });
    expect(of("stage", "s2")?.mean).toBeCloseTo(-0.6, 12);
    const gap = {
      ...{ n: null, customers: null, mean: null, low: null, high: null },
      ...{ negative: null, neutral: null, positive: null },
      ...{ promoters: null, detractors: null, net_half: null, positive_half: null },
    };
    expect(of("touchpoint", "c")).toEqual({ level: "touchpoint", id: "c", source: null, ...gap });
    expect(of("stage", "s1")).toEqual({ level: "stage", id: "s1", source: null, ...gap });
  });

  it("takes the spread around a mean over customers − 1, to three digits", async () => {
    const { points } = await built.ask({ kind: "emotion" });
    const point = points.find(
      ({ level, id, source }) => level === "touchpoint" && id === "b" && source === null,
    );
    // Squares around 1/3 sum to 14 − 6/9; t of five degrees of freedom at 95 % is 2.570582 in published tables.
    const half = (2.570582 * Math.sqrt((14 - 6 / 9) / 5)) / Math.sqrt(6);
    expect(Math.abs((point?.low ?? 9) - (1 / 3 - half))).toBeLessThan(half * 0.006);
    expect(Math.abs((point?.high ?? 9) - (1 / 3 + half))).toBeLessThan(half * 0.006);
  });

  it("quotes nobody from a touchpoint with too few", async () => {
    const { verbatims } = await built.ask({ kind: "emotion" });
    expect([...new Set(verbatims.map(({ touchpoint }) => touchpoint))]).toEqual(["b"]);
    expect(verbatims.map(({ text }) => text)[0]).toBe("B 5 numéro 5");
  });

  it("does not know which journeys pass a touchpoint: opinions carry no path", async () => {
    const all = await built.ask({ kind: "emotion" });
    expect(await built.ask({ kind: "emotion" }, { through: "a" })).toEqual(all);
  });

  it("tells opinions and customers apart: one may say several", async () => {
    const twice = await buildIn(
      database,
      given({
        touchpoints: { a: 1, b: 2 },
        web: taken({ a: 6 }),
        opinions: [...opinions(["1", "2", "3", "4", "5", "5"], "B"), ...opinions(["1", "1"], "B")].map(
          (row, at) => ({ ...row, at: `2026-01-02 11:00:${String(at).padStart(2, "0")}` }),
        ),
      }),
    );
    const { points } = await twice.ask({ kind: "emotion" });
    const point = points.find(({ level, source }) => level === "touchpoint" && source === null);
    expect([point?.n, point?.customers]).toEqual([8, 6]);
    // Scores −2, −1, 0, 1, 2, 2 of six people, and −2, −2 of the first two again: each person's residuals are one.
    const [mean, sums] = [-2 / 8, [-4, -3, 0, 1, 2, 2]];
    const counts = [2, 2, 1, 1, 1, 1];
    const squares = sums.reduce((total, sum, at) => total + (sum - (counts[at] ?? 0) * mean) ** 2, 0);
    const half = (2.570582 * Math.sqrt((squares * 6) / 5)) / 8;
    expect(Math.abs((point?.high ?? 9) - (mean + half))).toBeLessThan(half * 0.006);
  });

  it("publishes what five customers share: the source goes first, then the touchpoint, and the stage keeps all", async () => {
    const published = await buildIn(
      database,
      given({
        touchpoints: { a: 1, b: 2, c: 2 },
        smallGroup: 5,
        web: taken({ a: 20 }),
        opinions: [
          ...opinions(["1", "2", "3", "4", "5", "5"], "B"),
          ...opinions(["1", "1", "1"], "C").map((row, at) => ({
            ...row,
            customer: `2026-01-01 a ${10 + at} {}`,
          })),
        ],
      }),
    );
    const { n, points } = await published.ask({ kind: "emotion" });
    expect(n).toBe(9);
    expect(
      points.filter(({ source }) => source === null).map(({ level, id, n: count }) => [level, id, count]),
    ).toEqual([["stage", "s2", 9]]);
  });

  it("counts the unrated texts that words could tell apart from the ratings, place by place, and marks each", async () => {
    const next = random(5);
    const rated = Array.from({ length: 600 }, (_, n): OpinionRow => {
      const isLow = n % 5 === 0;
      const words = `${opinionText(isLow, 0.95, next)} n${n}`;
      return {
        at: "2026-01-02 10:00:00",
        customer: `r${n}`,
        rating: isLow ? "1" : "5",
        touchpoint: "B",
        words,
      };
    });
    const unrated = Array.from({ length: 24 }, (_, n): OpinionRow => {
      const words = n % 3 === 0 ? "Jamais reçu, déçu du retard" : "Parfait, rapide, ravi";
      return { at: "2026-01-03 10:00:00", customer: `u${n}`, touchpoint: "C", words };
    });
    const asked = await buildIn(
      database,
      given({
        touchpoints: { a: 1, b: 2, c: 2 },
        smallGroup: 5,
        web: taken({ a: 20 }),
        opinions: [...rated, ...unrated],
      }),
    );
    expect(asked.site?.moods).toMatchObject({ status: "read", unrated: 24, people: 600, people_low: 120 });
    const { n, moods, points, verbatims } = await asked.ask({ kind: "emotion" });
    expect(moods).toEqual([
      { level: "all", id: null, n: 24, low: 8 },
      { level: "stage", id: "s2", n: 24, low: 8 },
      { level: "touchpoint", id: "c", n: 24, low: 8 },
    ]);
    // Ratings are as if those texts were not there.
    expect(n).toBe(600);
    expect(points.some(({ id, n: some }) => id === "c" && some !== null)).toBe(false);
    const marked = verbatims.filter(({ sounds_low }) => sounds_low !== null);
    expect(marked.length).toBeGreaterThan(5);
    for (const { score, text, sounds_low } of marked)
      expect([score, sounds_low]).toEqual([null, text.startsWith("Jamais")]);
    expect(verbatims.filter(({ score }) => score !== null).every((one) => one.sounds_low === null)).toBe(
      true,
    );
    expect((await asked.ask({ kind: "emotion", brief: true })).moods).toEqual([]);
  });
});
