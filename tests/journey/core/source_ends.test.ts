import { expect, it } from "vitest";
import sourceEnds from "../../../src/journey/core/source_ends.sql?raw";
import { loadZone } from "../../../src/journey/loading/load-zone.ts";
import { inBothEngines } from "../both-engines.ts";

type Row = readonly [source: number, day: string, stage: number];
const day = 86_400;

inBothEngines("source_ends.sql", ({ database, given, run, query }) => {
  const endsOf = async (rows: readonly Row[], exported: readonly (readonly [string, string])[] = []) => {
    await given("goal_stage", "stage_id utinyint", [[3]]);
    await given("sources", "source varchar, source_rank utinyint", [
      ["web", 0],
      ["shop", 1],
      ["desk", 2],
    ]);
    await given(
      "file_exports",
      "file_id usmallint, source varchar, exported_on date",
      exported.map(([source, on], id) => [id, source, on]),
    );
    await given(
      "interactions",
      "source_rank utinyint, happened_at timestamp, stage_id utinyint, gap_seconds bigint",
      rows.map(([source, on, stage]) => [source, `2026-${on} 10:00:00`, stage, 10 * day]),
    );
    await run(sourceEnds);
    return query(
      "select source_rank as rank, strftime(known_until, '%d/%m') as known, feeds_goal as goal, feeds_later_stages as later, is_ended as ended from source_ends order by all",
    );
  };

  it("takes no source of which not a row is classified", async () => {
    const rows: Row[] = [
      [0, "01-01", 1],
      [0, "01-05", 2],
      [1, "01-03", 0],
      [1, "02-01", 0],
    ];
    expect(await endsOf(rows)).toEqual([{ rank: 0, known: "05/01", goal: false, later: true, ended: false }]);
  });

  it("has ended when it is silent for longer than the gap and than ever before, while others go on", async () => {
    const rows: Row[] = [
      [0, "01-01", 1],
      [0, "03-31", 1],
      // Used to pauses of forty days: forty-one are its end, forty are not.
      [1, "01-09", 3],
      [1, "02-18", 3],
      // Every day until eleven days ago: more than the gap of ten.
      [2, "03-19", 2],
      [2, "03-20", 2],
    ];
    expect(await endsOf(rows)).toEqual([
      { rank: 0, known: "31/03", goal: false, later: false, ended: false },
      { rank: 1, known: "18/02", goal: true, later: true, ended: true },
      { rank: 2, known: "20/03", goal: false, later: true, ended: true },
    ]);
    const alive: Row[] = rows.map(([source, on, stage]) => [
      source,
      on === "02-18" ? "02-19" : on === "03-20" ? "03-21" : on,
      stage,
    ]);
    expect((await endsOf(alive)).map(({ ended }) => ended)).toEqual([false, false, false]);
  });

  it("begins after others when they went on for longer than the gap and than it ever pauses, before its first row", async () => {
    const begun = async (first: string) => {
      await endsOf([
        [0, "01-01", 1],
        [0, "03-31", 1],
        // Pauses of twenty days: that of ten, the gap, says nothing of it.
        [1, first, 3],
        [1, "02-20", 3],
        [1, "03-12", 3],
      ]);
      return query(
        "select source_rank as rank, is_begun as begun, strftime(first_at, '%d/%m') as first, longest_pause::integer as pause from source_ends order by all",
      );
    };
    expect(await begun("01-31")).toEqual([
      { rank: 0, begun: false, first: "01/01", pause: 89 },
      { rank: 1, begun: true, first: "31/01", pause: 20 },
    ]);
    expect((await begun("01-21")).map((one) => one["begun"])).toEqual([false, false]);
  });

  it("is known until the day of its export where that is later than its last row", async () => {
    const rows: Row[] = [
      [0, "03-31", 1],
      [1, "02-18", 3],
    ];
    expect(
      await endsOf(rows, [
        ["shop", "2026-03-30"],
        ["web", "2026-03-01"],
      ]),
    ).toEqual([
      { rank: 0, known: "31/03", goal: false, later: false, ended: false },
      { rank: 1, known: "30/03", goal: true, later: true, ended: false },
    ]);
  });

  it("takes days by the company's clocks: an export of 1 April is of midnight in Paris, two hours before that of UTC", async () => {
    await loadZone(database(), "Europe/Paris");
    const known = async (day: string) => {
      await endsOf([[0, "01-01", 3]], [["web", day]]);
      const [row] = await query("select strftime(known_until, '%d/%m %H:%M') as known from source_ends");
      return row?.["known"];
    };
    expect([await known("2026-02-01"), await known("2026-04-01")]).toEqual(["31/01 23:00", "31/03 22:00"]);
    // Days of silence: 22:30 in UTC is the next day in summer's Paris, 21:30 is not.
    await given(
      "interactions",
      "source_rank utinyint, happened_at timestamp, stage_id utinyint, gap_seconds bigint",
      [
        [0, "2026-06-01 22:30:00", 3, 0],
        [0, "2026-06-05 21:30:00", 3, 0],
      ],
    );
    await given("file_exports", "file_id usmallint, source varchar, exported_on date", []);
    await run(sourceEnds);
    expect(await query("select longest_silence::integer as silence from source_ends")).toEqual([
      { silence: 3 * day },
    ]);
    await loadZone(database(), "Etc/UTC");
  });
});
