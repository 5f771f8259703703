import { expect, it } from "vitest";
import verbatimCells from "../../../src/journey/folding/verbatim_cells.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("verbatim_cells.sql", ({ given, run, rows }) => {
  it("counts who wrote, scored or not, once per quarter and touchpoint", async () => {
    await given(
      ...filled(
        "opinion_rows",
        // Without words: it takes nobody's place.
        { feedback_id: 1, customer_id: 7 },
        { feedback_id: 2, customer_id: 7, counts_customer: false },
        { feedback_id: 3, customer_id: 7, source_rank: 1 },
        { feedback_id: 4, customer_id: 8, score: null },
        { feedback_id: 5, customer_id: 7, touchpoint_id: 2 },
        { feedback_id: 6, customer_id: 9, persona: 2 },
        { feedback_id: 7, customer_id: 7, period: 20262 },
      ),
    );
    const worded = [2, 3, 4, 5, 6, 7];
    await given(
      "redacted_words",
      "feedback_id bigint, words varchar",
      worded.map((id) => [id, "bien"]),
    );
    await run(verbatimCells);
    expect(await rows("from verbatim_cells")).toEqual([
      [20261, 1, 1, 1_001_000, 2],
      [20261, 1, 1, 1_001_001, 0],
      [20261, 1, 1, 1_002_000, 1],
      [20261, 1, 2, 1_001_000, 1],
      [20262, 1, 1, 1_001_000, 1],
    ]);
  });
});
