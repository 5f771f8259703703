import { expect, it } from "vitest";
import overlappingRows from "../../../src/journey/loading/overlapping_rows.sql?raw";
import stgFeedback from "../../../src/journey/loading/stg_feedback.sql?raw";
import stgInteractions from "../../../src/journey/loading/stg_interactions.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("overlapping_rows.sql", ({ given, run, query }) => {
  /** Places of rows that are the same, together: "1.2 2.2" are line 2 of two files. */
  const same = async (interactions: readonly string[], feedback: readonly string[]) => {
    await given(
      "repeat_pairs",
      "older_id usmallint, newer_id usmallint, from_at timestamp, to_at timestamp",
      [[1, 2, "2026-01-01", "2026-01-31"]],
    );
    await run(`${stgInteractions}; ${stgFeedback}`);
    // The source of an export that nobody knows is the name of its file.
    await given(
      "stg_kinds",
      "kind_id ubigint, source varchar, event varchar, page varchar, via varchar, device varchar",
      [
        [5, "shop", "view", "/", "", ""],
        [6, "shop", "cart", "/", "", ""],
        [9, "shop-2", "view", "/", "", ""],
      ],
    );
    for (const row of interactions) await run(`insert into stg_interactions values (${row})`);
    for (const row of feedback) await run(`insert into stg_feedback values (${row})`);
    await run(overlappingRows);
    const rows = await query(`select string_agg(file_id || '.' || line, ' ' order by file_id, line) as places
      from overlapping_rows group by sameness order by places`);
    return rows.map(({ places }) => places);
  };

  it("takes interactions of one customer, event and moment for the same, whatever the file is called, within the common period only", async () => {
    const [at, later] = ["'2026-01-31 00:00:00'", "'2026-02-01 00:00:00'"];
    expect(
      await same(
        [
          `1, 2, ${at}, false, 7, 5, false`,
          `2, 2, ${at}, false, 7, 5, false`,
          `2, 3, ${at}, false, 8, 5, false`,
          `2, 4, ${at}, false, 7, 6, false`,
          `1, 5, ${later}, false, 7, 5, false`,
          `3, 6, ${at}, false, 7, 5, false`,
          `1, 7, ${at}, false, 7, 5, true`,
          `1, 8, ${at}, false, 9, 5, false`,
          `2, 9, ${at}, false, 9, 9, false`,
        ],
        [],
      ),
    ).toEqual(["1.2 2.2", "1.8 2.9", "2.3", "2.4"]);
  });

  it("lets a review with a key and a clock be edited; others are the same when they say the same", async () => {
    const [clock, day] = ["'2026-01-02 10:00:00'", "'2026-01-02 00:00:00'"];
    expect(
      await same(
        [],
        [
          `1, 2, ${clock}, 7, 5, 2, '', 'Bien', ''`,
          `2, 2, ${clock}, 7, 5, 1, '', 'Moins bien', ''`,
          `1, 3, ${day}, 7, 5, 2, '', 'Bien', ''`,
          `2, 3, ${day}, 7, 5, 2, '', 'Mal', ''`,
          `2, 4, ${day}, 7, 5, 2, '', 'Bien', ''`,
          `1, 5, ${clock}, identity_of(''), 5, 2, '', 'Bien', ''`,
          `2, 5, ${clock}, identity_of(''), 5, 1, '', 'Bien', ''`,
          `2, 6, ${clock}, identity_of(''), 5, 2, '', 'Bien', ''`,
        ],
      ),
    ).toEqual(["1.2 2.2", "1.3 2.4", "1.5 2.6", "2.3", "2.5"]);
  });
});
