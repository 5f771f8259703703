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
    await database.run(`create table reading_rows as from (values (7, 2, null, null, '5'), (7, 3, 'time-unreadable', 'soon', '4')) as rows (file_id, line, code, time_text, rating_text);
      create table scored_rows as from (values
        (7, 2, null, 'good', true), (7, 4, 'rating-unreadable', 'fine', true), (7, 5, null, '5', false)
      ) as rows (file_id, line, code, rating_text, is_unreadable)`);
  });
  afterAll(() => database.close());

  const told = async (reading: Reading) => {
    await database.run(outcomes);
    const context = {
      header: ["l'heure", "note"],
      meaning: { continues: true },
    } as unknown as ReadingContext;
    await addOutcomes(database, reading, context);
    const rows = await database.query("from outcomes order by line, code");
    return rows.map((row) => Object.values(row));
  };

  it("tells every row of interactions with the column of its time", async () => {
    expect(await told(interactions)).toEqual([
      [7, 2, null, null, "l'heure", true],
      [7, 3, "time-unreadable", "soon", "l'heure", true],
    ]);
  });

  it("tells a feedback by its rating once its time is right, and a rating nobody can read although its row is kept", async () => {
    expect(await told(feedback)).toEqual([
      [7, 2, "rating-unreadable", "good", "note", false],
      [7, 2, null, "good", "note", false],
      [7, 3, "time-unreadable", "soon", "l'heure", true],
      [7, 4, "rating-unreadable", "fine", "note", false],
      [7, 5, null, "5", "note", false],
    ]);
  });

  it("tells a rating of a row that has no date, and nothing of one that was not given", async () => {
    await database.run(
      "begin; insert into reading_rows values (7, 6, 'time-missing', '', '2'), (7, 8, 'time-missing', '', 'Non noté')",
    );
    const found = await told(feedback);
    await database.run("rollback");
    expect(found.filter(([, line]) => Number(line) > 5)).toEqual([
      [7, 6, "opinion-undated", "2", "note", false],
      [7, 6, "time-missing", "", "l'heure", true],
      [7, 8, "time-missing", "", "l'heure", true],
    ]);
  });

  it("blames no column for facts", async () => {
    expect(await told({ kind: "attributes", fields: [] })).toEqual([
      [7, 2, null, null, null, false],
      [7, 3, "time-unreadable", null, null, false],
    ]);
  });
});
