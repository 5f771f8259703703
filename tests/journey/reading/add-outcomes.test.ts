import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import type { Reading } from "../../../src/exports/meaning/meaning.ts";
import { addOutcomes } from "../../../src/journey/reading/add-outcomes.ts";
import outcomes from "../../../src/journey/reading/outcomes.sql?raw";
import type { ReadingContext } from "../../../src/journey/reading/reading-context.ts";

const time = { column: 0 };
const interactions = { kind: "interactions", time } as Reading;
const feedback = { kind: "feedback", time, rating: { column: 1 } } as Reading;

describe("addOutcomes", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
    await database.run(`create table reading_rows as from (values (2, null, null), (3, 'time-unreadable', 'soon')) as rows (line, code, time_text);
      create table scored_rows as from (values
        (2, null, 'good', true), (4, 'rating-unreadable', 'fine', true), (5, null, '5', false)
      ) as rows (line, code, rating_text, is_unreadable)`);
  });
  afterAll(() => database.close());

  const told = async (reading: Reading, listed = true) => {
    await database.run(outcomes);
    const context = {
      header: ["l'heure", "note"],
      meaning: { continues: true },
      listed,
    } as unknown as ReadingContext;
    await addOutcomes(database, reading, context);
    const rows = await database.query("from outcomes order by line, code");
    return rows.map((row) => Object.values(row));
  };

  it("tells every row of interactions with the column of its time, and the unusable ones alone where lines are not known", async () => {
    expect(await told(interactions)).toEqual([
      [2, null, null, "l'heure", true],
      [3, "time-unreadable", "soon", "l'heure", true],
    ]);
    expect(await told(interactions, false)).toEqual([[0, "time-unreadable", "soon", "l'heure", true]]);
  });

  it("tells a feedback by its rating once its time is right, and a rating nobody can read although its row is kept", async () => {
    expect(await told(feedback)).toEqual([
      [2, "rating-unreadable", "good", "note", false],
      [2, null, "good", "note", false],
      [3, "time-unreadable", "soon", "l'heure", true],
      [4, "rating-unreadable", "fine", "note", false],
      [5, null, "5", "note", false],
    ]);
  });

  it("blames no column for facts", async () => {
    expect(await told({ kind: "attributes", fields: [] })).toEqual([
      [2, null, null, null, false],
      [3, "time-unreadable", null, null, false],
    ]);
  });
});
