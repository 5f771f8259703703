import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import type { FeedbackReading } from "../../../src/exports/meaning/meaning.ts";
import { loadScores } from "../../../src/journey/reading/load-scores.ts";
import { readingMacros } from "../../../src/journey/reading/macros.ts";

describe("loadScores", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
    for (const macros of readingMacros) await database.run(macros);
  });
  afterAll(() => database.close());

  const scored = async (words: Readonly<Record<string, number>>, ...ratings: readonly string[]) => {
    const rows = ratings.map((rating, line) => `(${line}, '${rating}', 0.0, 1.0, false, '', null)`);
    await database.run(`create or replace table reading_rows as from (values ${rows.join(", ")})
      as rows (line, rating_text, scale_min, scale_max, is_reversed, words, code)`);
    await loadScores(database, { rating: { scale: { words } } } as unknown as FeedbackReading);
    return (await database.query("select score, code from scored_rows order by line")).map((row) =>
      Object.values(row),
    );
  };

  it("knows the words of the reading's own scale, and no longer those of the one before", async () => {
    expect(await scored({ good: 1, bad: 0 }, "Good", "BAD", "fine")).toEqual([
      [2, null],
      [-2, null],
      [null, "rating-unreadable"],
    ]);
    expect(await scored({}, "Good")).toEqual([[null, "rating-unreadable"]]);
  });

  it("takes words that say nobody rated for an empty feedback", async () => {
    const unrated = ["", "-", "Offered", "unoffered", "Non proposée", "N/A"];
    expect(await scored({}, ...unrated)).toEqual(unrated.map(() => [null, "feedback-empty"]));
  });

  it("leaves none of the tables of words behind", async () => {
    await scored({ good: 1 }, "good");
    expect(
      await database.query("select table_name from duckdb_tables() where table_name like '%word%'"),
    ).toEqual([]);
  });
});
