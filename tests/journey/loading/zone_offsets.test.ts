import { expect, it } from "vitest";
import zoneOffsets from "../../../src/journey/loading/zone_offsets.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("zone_offsets.sql", ({ given, run, query }) => {
  it("has a moment and seconds for each change, the first from the beginning of time, west of Greenwich too", async () => {
    await given("zone_offset_texts", "from_utc varchar, offset_seconds varchar", [
      ["0001-01-01 00:00:00", "-10800"],
      ["2017-10-15 03:00:00", "-7200"],
    ]);
    await run(zoneOffsets);
    expect(
      await query(
        "select year(from_utc) as year, hour(from_utc) as hour, offset_seconds + 1 as next from zone_offsets order by from_utc",
      ),
    ).toEqual([
      { year: 1, hour: 0, next: -10_799 },
      { year: 2017, hour: 3, next: -7199 },
    ]);
  });
});
