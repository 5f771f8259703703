import { expect, it } from "vitest";
import dataEnds from "../../../src/journey/core/data_ends.sql?raw";
import { inBothEngines } from "../both-engines.ts";

const columns =
  "source_rank utinyint, last_at timestamp, known_until timestamp, feeds_goal boolean, feeds_later_stages boolean, is_ended boolean";
const asked =
  "select strftime(ends_at, '%d/%m %H') as ends, strftime(known_until, '%d/%m %H') as known from data_ends";
const at = (day: string) => `2026-${day} 10:00:00`;

inBothEngines("data_ends.sql", ({ given, run, query }) => {
  const endsOf = async (
    ...rows: readonly (readonly [last: string, goal: boolean, later: boolean, ended: boolean])[]
  ) => {
    await given(
      "source_ends",
      columns,
      rows.map(([last, goal, later, ended], rank) => [rank, at(last), at(last), goal, later, ended]),
    );
    await given("interactions", "happened_at timestamp", [[at("12-31")]]);
    await run(dataEnds);
    return query(asked);
  };

  it("is known until the earliest end of the living sources that tell of the goal, whatever the others do", async () => {
    expect(
      await endsOf(
        ["03-31", true, true, false],
        ["03-20", true, true, false],
        ["02-10", false, true, false],
        ["01-05", true, true, true],
      ),
    ).toEqual([{ ends: "31/03 10", known: "20/03 10" }]);
  });

  it("is known until the last of them where all that tell of the goal have ended", async () => {
    expect(
      await endsOf(["03-31", false, true, false], ["01-05", true, true, true], ["01-09", true, true, true]),
    ).toEqual([{ ends: "31/03 10", known: "09/01 10" }]);
  });

  it("asks the sources of later stages where none tells of the goal, and all where none tells of those", async () => {
    expect(await endsOf(["03-31", false, true, false], ["03-20", false, false, false])).toEqual([
      { ends: "31/03 10", known: "31/03 10" },
    ]);
    expect(await endsOf(["03-31", false, false, false], ["03-20", false, false, false])).toEqual([
      { ends: "31/03 10", known: "20/03 10" },
    ]);
  });

  it("ends with the last interaction where no source reaches a journey", async () => {
    expect(await endsOf()).toEqual([{ ends: "31/12 10", known: "31/12 10" }]);
  });
});
