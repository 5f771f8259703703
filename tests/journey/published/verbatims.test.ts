import { expect, it } from "vitest";
import verbatims from "../../../src/journey/published/verbatims.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels, smallGroup } from "../table-rows.ts";

inBothEngines("verbatims.sql", ({ given, run, rows, query }) => {
  const words = (...all: readonly (readonly [number, string])[]) =>
    given("redacted_words", "feedback_id bigint, words varchar", all);
  const moods = (...all: readonly (readonly [number, boolean])[]) =>
    given("word_moods", "feedback_id bigint, sounds_low boolean", all);

  it("numbers words anew, the latest first, with their place and score: no path, and no customer", async () => {
    await given(...smallGroup(1));
    await given(...labels("verbatim", "20261: 1.1.1012003", "20261: 1.2.1000000"));
    const place = { touchpoint_id: 12, source_rank: 3, stage_id: 4 };
    await given(
      ...filled(
        "opinion_rows",
        { feedback_id: 9, customer_id: 7, journey_id: 70, ...place, score: -1.5, placed: "theme" },
        { feedback_id: 5, customer_id: 8, persona: 2, touchpoint_id: 0, stage_id: 0, score: null },
        { feedback_id: 4, customer_id: 7, ...place },
        { feedback_id: 3, customer_id: 8, period: 20262, ...place },
      ),
    );
    await words([9, "mal"], [5, "bien"], [3, "hors trimestre"]);
    await moods([5, false], [3, true]);
    await run(verbatims);
    const shared = { period: 20261, segment: 1, customers: 1 };
    expect(await query("from mart.verbatims")).toEqual([
      {
        ...shared,
        ...{ verbatim_id: 1, persona: 2, stage_id: 0, touchpoint_id: 0, source_rank: 0 },
        ...{ score: null, placed: "declared", words: "bien", sounds_low: false },
      },
      {
        ...shared,
        ...{ verbatim_id: 2, persona: 1, stage_id: 4, touchpoint_id: 12, source_rank: 3 },
        ...{ score: -1.5, placed: "theme", words: "mal", sounds_low: null },
      },
    ]);
  });

  it("tells place and group only as far as enough customers wrote there, and leaves out what stays under", async () => {
    await given(...smallGroup(2));
    await given(
      ...labels(
        "verbatim",
        ...["20261: 1.1.1001000 → 1.255.1", "20261: 1.2.1001001 → 1.255.1"],
        ...["20261: 1.1.1002000 → 1.1.-103", "20261: 1.1.1003000 → 1.1.-103"],
        ...["20261: 1.1.1004000 → 255.255.-4", "20261: 1.2.1005000 → 255.255.-4"],
      ),
    );
    const stage_id = 3;
    await given(
      ...filled(
        "opinion_rows",
        { feedback_id: 1, stage_id, customer_id: 7 },
        { feedback_id: 2, stage_id, customer_id: 8, persona: 2, source_rank: 1 },
        // The pool of stage 3 has one customer alone, who wrote at both touchpoints.
        { feedback_id: 3, stage_id, customer_id: 7, touchpoint_id: 2 },
        { feedback_id: 4, stage_id, customer_id: 7, touchpoint_id: 3 },
        { feedback_id: 5, stage_id: 4, customer_id: 7, touchpoint_id: 4 },
        { feedback_id: 6, stage_id: 5, customer_id: 8, touchpoint_id: 5, persona: 2 },
        { feedback_id: 7, stage_id: 5, customer_id: 8, touchpoint_id: 5, persona: 2 },
      ),
    );
    await moods();
    await words(...[1, 2, 3, 4, 5, 6, 7].map((id) => [id, `n° ${id}`] as const));
    await run(verbatims);
    const place = "segment, persona, stage_id, touchpoint_id, source_rank";
    expect(await rows(`select ${place}, words, customers from mart.verbatims`)).toEqual([
      [1, 255, 3, 1, 255, "n° 1", 2],
      [1, 255, 3, 1, 255, "n° 2", 2],
      [255, 255, 255, -4, 255, "n° 5", 2],
      [255, 255, 255, -4, 255, "n° 6", 2],
      [255, 255, 255, -4, 255, "n° 7", 2],
    ]);
  });
});
