import { expect, it } from "vitest";
import stgFeedback from "../../../src/journey/loading/stg_feedback.sql?raw";
import addFeedback from "../../../src/journey/reading/add_feedback.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("add_feedback.sql", ({ given, run, query }) => {
  it("adds a feedback for each usable row, whoever's it is, scored or with words alone", async () => {
    await run(stgFeedback);
    await given(
      "scored_rows",
      `words varchar, names varchar, declared varchar, score double, kind_id ubigint, key_set_id ubigint, happened_at timestamp,
      line bigint, file_id usmallint, key_text varchar, code varchar`,
      [
        ["Bien", "Ada", "Panier", 1.5, 5, 7, "2026-01-01 10:00:00", 3, 2, "customer:a", null],
        ["Mal", "", "", null, 5, 8, "2026-01-02 10:00:00", 4, 2, "", null],
        ["", "", "", null, 5, 7, "2026-01-01 10:00:00", 5, 2, "customer:a", "feedback-empty"],
      ],
    );
    await run(addFeedback);
    const rows = await query(
      "select * replace (happened_at::varchar as happened_at) from stg_feedback order by all",
    );
    expect(rows).toEqual([
      {
        file_id: 2,
        line: 3,
        happened_at: "2026-01-01 10:00:00",
        key_set_id: 7,
        kind_id: 5,
        score: 1.5,
        declared: "Panier",
        words: "Bien",
        names: "Ada",
      },
      {
        file_id: 2,
        line: 4,
        happened_at: "2026-01-02 10:00:00",
        key_set_id: 8,
        kind_id: 5,
        score: null,
        declared: "",
        words: "Mal",
        names: "",
      },
    ]);
  });
});
