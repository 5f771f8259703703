import { expect, it } from "vitest";
import stgInteractions from "../../../src/journey/loading/stg_interactions.sql?raw";
import addFeedbackInteractions from "../../../src/journey/reading/add_feedback_interactions.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("add_feedback_interactions.sql", ({ given, run, query }) => {
  it("adds the interaction of leaving a feedback, when it is usable and known whose", async () => {
    await run(stgInteractions);
    await given(
      "scored_rows",
      `file_id usmallint, line bigint, happened_at timestamp, is_date_only boolean, key_set_id ubigint, kind_id ubigint,
      key_text varchar, code varchar`,
      [
        [2, 3, "2026-01-01 10:00:00", true, 7, 5, "customer:a", null],
        [2, 4, "2026-01-01 10:00:00", true, 8, 5, "", null],
        [2, 5, "2026-01-01 10:00:00", true, 7, 5, "customer:a", "rating-unreadable"],
      ],
    );
    await run(addFeedbackInteractions);
    const rows = await query("select * replace (happened_at::varchar as happened_at) from stg_interactions");
    expect(rows.map((row) => Object.values(row))).toEqual([[2, 3, "2026-01-01 10:00:00", true, 7, 5, true]]);
  });
});
