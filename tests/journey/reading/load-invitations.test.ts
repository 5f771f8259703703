// Who was asked, of one table. In: its rows and what its columns mean. Out: invitations, answered or not; the rows are kept.
import { expect, it } from "vitest";
import type { Invitations, Meaning } from "../../../src/exports/meaning/meaning.ts";
import { stagingTables } from "../../../src/journey/loading/staging-tables.ts";
import { loadInvitations } from "../../../src/journey/reading/load-invitations.ts";
import outcomes from "../../../src/journey/reading/outcomes.sql?raw";
import { inBothEngines } from "../both-engines.ts";

const HEADER = ["who", "sent", "state", "channel"];
const meaning: Meaning = {
  ...{ format: "mapping", source: "survey", readings: [], continues: false },
  keys: [{ kind: "customer", column: 0 }],
  exclude: [{ column: 2, texts: ["test"] }],
};

inBothEngines("load-invitations.ts", ({ database, given, run, rows }) => {
  const read = async (invitations: Invitations | null) => {
    for (const statement of stagingTables) await run(statement);
    await run(outcomes);
    await given("incoming", "line bigint, c0 varchar, c1 varchar, c2 varchar, c3 varchar", [
      [2, "a", "2026-03-01", "Answered", " SMS "],
      [3, "b", "2026-03-01", "Sent", "SMS"],
      [4, "c", "-", "", ""],
      [5, "d", "2026-03-01", "Test", "SMS"],
      [6, "", "2026-03-02", "Sent", "Mail"],
      [7, "g", "", "", "Mail"],
    ]);
    await run("insert into stg_feedback (file_id, line) values (3, 3), (3, 7), (4, 6)");
    const asked = invitations === null ? meaning : { ...meaning, invitations };
    await loadInvitations(database(), { fileId: 3, meaning: asked, header: HEADER });
    return rows("select line, via, is_asked, is_answered from stg_invitations order by line");
  };

  it("by a date, through a channel; an opinion that was read is an answer, an unasked one stands apart", async () => {
    expect(await read({ sent: { column: 1 }, channel: { column: 3 } })).toEqual([
      [2, "SMS", true, false],
      [3, "SMS", true, true],
      [6, "Mail", true, false],
      [7, "Mail", false, true],
    ]);
    expect(await rows("select line, code from outcomes order by line")).toEqual([
      [2, null],
      [3, null],
      [6, null],
    ]);
  });

  it("by a state that says who was asked and who answered", async () => {
    const answered = { column: 2, texts: ["answered"] };
    expect(await read({ sent: { column: 2, texts: ["answered", "sent"] }, answered })).toEqual([
      [2, "", true, true],
      [3, "", true, true],
      [6, "", true, false],
      [7, "", false, true],
    ]);
  });

  it("of everybody where nothing says of whom; and nothing where the meaning says nothing", async () => {
    expect((await read({})).map(([line]) => line)).toEqual([2, 3, 4, 6, 7]);
    expect(await read(null)).toEqual([]);
  });

  it("knows the same invitation by person and day; of nobody, or without a day, by the whole row", async () => {
    await read({ sent: { column: 1 } });
    const [named, , nobody] = await rows("select sameness from stg_invitations order by line");
    expect([named?.[0] === null, nobody?.[0]]).toEqual([false, null]);
    await read({});
    expect(await rows("select count(distinct sameness)::integer from stg_invitations")).toEqual([[5]]);
  });
});
