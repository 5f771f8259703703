import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { engines } from "../../database/engines.ts";
import { buildIn } from "../built.ts";

/** Scale as parcours.yaml writes it → rating as written → score, null when it has none. */
const scales: readonly (readonly [scale: string, scores: Readonly<Record<string, number | null>>])[] = [
  [
    "scale: stars",
    {
      "1": -2,
      "2": -1,
      "3": 0,
      "4": 1,
      "5": 2,
      "4,5": 1.5,
      "4/5": 1,
      "4/10": null,
      "0": null,
      "6": null,
      excellent: null,
    },
  ],
  [
    "scale: csat5",
    {
      "★★★★": 1,
      "★★★★☆": 1,
      "★ ★ ☆ ☆ ☆": -1,
      "⭐️⭐️⭐️": 0,
      "4 étoiles": 1,
      "1 Étoile": -2,
      "4 stars": 1,
      "4 sur 5": 1,
      "4 out of 5": 1,
      "4,5 étoiles sur 5": 1.5,
      "4.5 out of 5 stars": 1.5,
      "4\u00a0étoiles\u00a0/\u00a05": 1,
      "☆☆☆☆☆": null,
      "★ bien": null,
      "☆★": null,
      "4 roses": null,
      étoiles: null,
      "4 sur 10": null,
      "★★★★☆☆": null,
      "2 sur 5 commandes": null,
    },
  ],
  ["scale: nps", { "0": -2, "5": 0, "9": 1.6, "10": 2, "11": null, "-1": null }],
  ["scale: csat10", { "1": -2, "10": 2, "5,5": 0, "0": null }],
  ["scale: ces7", { "1": -2, "4": 0, "7": 2 }],
  ["scale: ces7, reversed: true", { "1": 2, "4": 0, "7": -2, "8": null }],
  ["scale: good_bad", { Good: 2, BAD: -2, Satisfait: 2, mauvais: -2, moyen: null }],
  ["scale: [0, 20]", { "0": -2, "10": 0, "12,5": 0.5, "20": 2, "20/20": 2 }],
  ["scale: [0, 100]", { "50 %": 0, "100%": 2 }],
  ["scale: stars, words: { Très bien: 5, Nul: 1 }", { "très  BIEN": 2, nul: -2, "3": 0 }],
];

describe.each(engines)("feedback_codes.sql in the $name engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    const sources = scales.map(
      ([scale], number) => `  - file: f${number}.csv
    name: f${number}
    keys: { customer: c }
    feedback: { time: t, rating: r, text: w, ${scale} }`,
    );
    const files = scales.map(([, scores], number) => {
      const rows = Object.keys(scores).map((rating) => `2026-01-01 10:00:00,c1,"${rating}","note ${rating}"`);
      return [`f${number}.csv`, ["t,c,r,w", ...rows].join("\n")];
    });
    await buildIn(database, {
      "parcours.yaml": `time_zone: Etc/UTC\nsources:\n${sources.join("\n")}\n`,
      ...Object.fromEntries(files),
    });
  });
  afterAll(() => database.close());

  it.each(scales.map(([scale, scores], number) => ({ scale, scores, number })))(
    "stretches $scale onto −2…+2, and gives no score to what is not on it",
    async ({ scores, number }) => {
      const rows = await database.query<{ words: string; score: number | null }>(
        `select words, score from stg_feedback join stg_kinds using (kind_id) where source = 'f${number}' order by line`,
      );
      expect(rows.map(({ words }) => words)).toEqual(Object.keys(scores).map((rating) => `note ${rating}`));
      for (const { words, score } of rows) {
        const expected = scores[words.replace("note ", "")] ?? null;
        if (expected === null) expect([words, score]).toEqual([words, null]);
        else expect(score, words).toBeCloseTo(expected, 12);
      }
    },
  );
});
