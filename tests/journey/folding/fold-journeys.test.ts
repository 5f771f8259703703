import { beforeAll, expect, it } from "vitest";
import { foldJourneys } from "../../../src/journey/folding/fold-journeys.ts";
import { inBothEngines } from "../both-engines.ts";
import { filled, stages } from "../table-rows.ts";

const [POOL_1, RARE, UNTOLD] = [-101, -4, 255];

inBothEngines("fold-journeys.ts", ({ database, given, rows }) => {
  const fold = (k: number) => foldJourneys(database(), k, true);

  // Touchpoints 1, 2 and 3 are of stage 1, touchpoint 4 is of stage 2, touchpoint 5 of none.
  beforeAll(async () => {
    await given(...stages(3));
    await given("goal_stage", "stage_id utinyint", [[2]]);
    await given(
      "touchpoints",
      "touchpoint_id usmallint, stage_id utinyint, channel varchar, shows_goal boolean",
      [
        [0, 0, null, false],
        [1, 1, "web", false],
        [2, 1, "web", false],
        [3, 1, "web", false],
        [4, 2, "web", true],
        [5, null, "shop", false],
      ],
    );
    await given("paths", "path_id uinteger, path varchar, has_return boolean", [
      [1, "14", false],
      [2, "2", false],
      [3, "3", false],
      [4, "5", false],
    ]);
    await given("path_goals", "path_id uinteger, goal_at bigint", [[1, 2]]);
    await given(
      ...filled(
        "journey_counts",
        { path_id: 1, path: "14", n: 8, customers: 8, reached_stage: 2, own_mask: 6 },
        { path_id: 2, path: "2", n: 3, customers: 3 },
        { path_id: 3, path: "3", n: 2, customers: 2 },
        { path_id: 4, path: "5", n: 6, customers: 6, persona: 2 },
        { path_id: 1, path: "14", n: 4, customers: 4, period: 20262 },
      ),
    );
    await given(
      ...filled(
        "stage_time_bins",
        { n: 8, customers: 8, bin: 1, seconds: 80 },
        { n: 4, customers: 4, bin: 1, seconds: 40, period: 20262 },
      ),
    );
    await given(
      ...filled("move_time_bins", {
        touchpoint_id: 1,
        next_touchpoint_id: 4,
        n: 8,
        bin: 1,
        seconds: 80,
      }),
    );
    // As many as a month may be told of.
    await given(...filled("journeys", ...[1, 2, 3, 4, 5].map((customer_id) => ({ customer_id }))));
    const ends = [1, 2, 3, 4, 5, 6, 7].map((id) => ({
      journey_id: id,
      customer_id: id,
      ending: id < 4 ? "won" : "lost",
    }));
    await given(
      ...filled(
        "ended_journeys",
        ...ends,
        { customer_id: 8, persona: 2, ending: "lost" },
        { customer_id: 9, period: 20262 },
      ),
    );
    const opinion = (feedback: number, touchpoint: number, source: number) => ({
      feedback_id: feedback,
      customer_id: feedback,
      touchpoint_id: touchpoint,
      stage_id: touchpoint === 4 ? 2 : 1,
      source_rank: source,
    });
    const opinions = [
      ...[1, 2, 3, 4, 5].map((id) => opinion(id, 1, 0)),
      ...[6, 7, 8].map((id) => opinion(id, 4, 0)),
      ...[9, 10, 11].map((id) => opinion(id, 4, 1)),
      ...[12, 13, 14].map((id) => opinion(id, 2, 0)),
      ...[15, 16].map((id) => opinion(id, 3, 1)),
    ];
    await given(...filled("opinion_rows", ...opinions));
    await given(...filled("hour_rows", ...[1, 2, 3, 4, 5].map((customer_id) => ({ customer_id }))));
    await given(...filled("feedback", ...opinions.map(({ feedback_id }) => ({ feedback_id }))));
    await given(
      "redacted_words",
      "feedback_id bigint, words varchar",
      opinions.map(({ feedback_id }) => [feedback_id, "bien"]),
    );
    await given("word_moods", "feedback_id bigint, sounds_low boolean", []);
  });

  it("makes every table that is published, with no row of fewer than k customers, and nothing of a small quarter", async () => {
    await fold(5);
    const tables = await rows(
      "select table_name from duckdb_tables() where database_name = 'mart' order by all",
    );
    expect(tables.flat()).toEqual([
      ...[
        "channel_stages",
        "ended",
        "ended_rates",
        "ended_stages",
        "hours",
        "links",
        "month_opinions",
        "month_outcomes",
        "move_medians",
        "opinion_errors",
        "opinions",
        "outcomes",
        "pass_stages",
        "passes",
        "paths",
      ],
      ...["stage_outcomes", "stage_quartiles", "stage_times", "stops", "variants", "verbatims"],
    ]);
    for (const table of tables.flat()) {
      const [found] = await rows(`select count(*) > 0, min(customers) >= 5 from mart.${String(table)}`);
      expect([table, ...(found ?? [])]).toEqual([table, true, true]);
    }
    expect(await rows("select distinct period from mart.outcomes")).toEqual([[20261]]);
    expect(await rows("select distinct period from mart.links")).toEqual([[20261]]);
  });

  it("tells who reached the goal", async () => {
    await fold(5);
    expect(await rows("select persona, n, mature, converted from mart.outcomes")).toEqual([
      [1, 13, 13, 8],
      [2, 6, 6, 0],
    ]);
  });

  it("pools stops by their stage, one without a stage as itself, and paths without anything between; passes of few it leaves out", async () => {
    await fold(5);
    // A customer may pass two rare touchpoints: their pool would count the same one twice.
    expect(await rows("select persona, touchpoint_id, n from mart.passes")).toEqual([
      [1, 1, 8],
      [1, 4, 8],
      [2, 5, 6],
    ]);
    expect(await rows("select persona, touchpoint_id, n from mart.stops")).toEqual([
      [1, POOL_1, 5],
      [1, 4, 8],
      [2, 5, 6],
    ]);
    expect(await rows("select persona, path_id, paths, n from mart.variants")).toEqual([
      [1, RARE, 2, 5],
      [1, 1, 1, 8],
      [2, 4, 1, 6],
    ]);
  });

  it("gives up the source of opinions and of words before their touchpoint, and that before their stage", async () => {
    await fold(5);
    const told = [
      [1, RARE, UNTOLD, 5],
      [1, 1, 0, 5],
      [2, 4, UNTOLD, 6],
    ];
    for (const table of ["opinions", "verbatims"])
      expect(
        await rows(`select stage_id, touchpoint_id, source_rank, any_value(customers) from mart.${table}
          group by all order by all`),
      ).toEqual(told);
  });

  it("tells everything apart where k is 1, the small quarter too", async () => {
    await fold(1);
    expect(await rows("select period, persona, n from mart.outcomes")).toEqual([
      [20261, 1, 13],
      [20261, 2, 6],
      [20262, 1, 4],
    ]);
    expect(await rows("select touchpoint_id, n from mart.passes where period = 20261")).toEqual([
      [1, 8],
      [2, 3],
      [3, 2],
      [4, 8],
      [5, 6],
    ]);
    expect(await rows("select path_id, n from mart.variants where period = 20261 order by all")).toEqual([
      [1, 8],
      [2, 3],
      [3, 2],
      [4, 6],
    ]);
    expect(await rows("select touchpoint_id, source_rank, n from mart.opinions order by all")).toEqual([
      [1, 0, 5],
      [2, 0, 3],
      [3, 1, 2],
      [4, 0, 3],
      [4, 1, 3],
    ]);
    expect(await rows("select count(*) from mart.verbatims")).toEqual([[16]]);
  });
});
