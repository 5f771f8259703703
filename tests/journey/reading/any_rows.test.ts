import { expect, it } from "vitest";
import anyRows from "../../../src/journey/reading/any_rows.sql?raw";
import readRows from "../../../src/journey/reading/read_rows.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("any_rows.sql", ({ given, run, query }) => {
  it("numbers keys and kinds as read_rows.sql does, usable or not", async () => {
    const columns = `time_text varchar, is_utc boolean, is_date_only boolean, source varchar, event varchar, page varchar, via varchar,
      device varchar, key_text varchar, is_excluded boolean, needs_key boolean`;
    await given("reading", columns, [
      [
        "2026-01-01 10:00:00",
        true,
        false,
        "web",
        "Vue",
        "/panier",
        "cpc",
        "Mobile",
        "customer:a",
        false,
        true,
      ],
      ["bientôt", true, false, "web", "Achat", "", "", "", "", true, true],
    ]);
    await run("create or replace temp macro written_time(words, is_utc) as try_cast(words as timestamp)");
    await run(readRows);
    await run(anyRows);
    const told = "select key_set_id::varchar as keys, kind_id::varchar as kind, event from";
    expect(await query(`${told} any_rows order by event`)).toEqual(
      await query(`${told} read_rows order by event`),
    );
    expect(await query("select count(*)::integer as n from any_rows where code is null")).toEqual([{ n: 2 }]);
  });
});
