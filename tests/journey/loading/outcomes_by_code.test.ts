import { expect, it } from "vitest";
import outcomesByCode from "../../../src/journey/loading/outcomes_by_code.sql?raw";
import outcomes from "../../../src/journey/reading/outcomes.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("outcomes_by_code.sql", ({ run, query }) => {
  const counted = async (...rows: readonly string[]) => {
    await run(outcomes);
    await run(`insert into outcomes values ${rows.map((row) => `(${row})`).join(", ")}`);
    return (await query(outcomesByCode)).map((row) => Object.values(row));
  };

  it("sets a row aside when no reading could use it, under the gravest of its codes, with its first line", async () => {
    expect(
      await counted(
        "1, 7, 'time-missing', '', 'paid', false",
        "1, 7, 'time-unreadable', 'soon', 'created', false",
        "1, 5, 'time-unreadable', 'later', 'created', false",
        "1, 5, 'time-unreadable', 'later', 'created', false",
        "1, 6, 'key-missing', null, null, false",
      ),
    ).toEqual([
      [1, "key-missing", true, 1, 6, null, null],
      [1, "time-unreadable", true, 2, 5, "later", "created"],
    ]);
  });

  it("notes cells that could not be read in rows that another reading kept; missing times are none of them", async () => {
    expect(
      await counted(
        "1, 2, null, null, 'created', false",
        "1, 2, 'rating-unreadable', 'good', 'note', false",
        "1, 3, null, null, 'created', false",
        "1, 3, 'time-missing', '', 'paid', false",
        "1, 4, null, null, 'created', false",
        "1, 4, 'rating-unreadable', 'fine', 'note', false",
      ),
    ).toEqual([[1, "rating-unreadable", false, 2, 2, "good", "note"]]);
  });

  it("keeps rows that only continue others when nothing but their times is missing", async () => {
    expect(
      await counted(
        "1, 2, 'time-missing', '', 'created', true",
        "1, 2, 'time-missing', '', 'paid', true",
        "1, 3, 'time-missing', '', 'created', true",
        "1, 3, 'time-unreadable', '?', 'paid', true",
        "1, 4, 'time-missing', '', 'created', false",
      ),
    ).toEqual([
      [1, "time-missing", true, 1, 4, "", "created"],
      [1, "time-unreadable", true, 1, 3, "?", "paid"],
    ]);
  });

  it("tells files that share their readings apart: the same line of another file is another row", async () => {
    expect(
      await counted(
        "1, 2, null, null, 'created', false",
        "2, 2, 'time-missing', '', 'created', false",
        "2, 2, 'rating-unreadable', 'good', 'note', false",
      ),
    ).toEqual([[2, "rating-unreadable", true, 1, 2, "good", "note"]]);
  });
});
