import { beforeAll, expect, it } from "vitest";
import { writeValues } from "../../../src/database/named-values.ts";
import zoneSpans from "../../../src/journey/loading/zone_spans.sql?raw";
import zoneMacros from "../../../src/journey/reading/macros/zone.sql?raw";
import readRows from "../../../src/journey/reading/read_rows.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("read_rows.sql", ({ given, run, query }) => {
  beforeAll(async () => {
    await given("zone_offsets", "from_utc timestamp, offset_seconds bigint", [
      ["0001-01-01 00:00:00", 3600],
      ["2026-03-29 01:00:00", 7200],
    ]);
    await run(writeValues(`${zoneSpans};\n${zoneMacros}`, { span_seconds: 864_000 }));
    await run("create or replace temp macro written_time(words, is_utc) as iso_shape(words, is_utc)");
  });

  const columns = `line bigint, time_text varchar, is_utc boolean, is_date_only boolean, source varchar, event varchar, page varchar, via varchar, device varchar,
    key_text varchar, is_excluded boolean, needs_key boolean`;
  const read = async (...rows: readonly (readonly (string | boolean | null)[])[]) => {
    await given(
      "reading",
      columns,
      rows.map((row, line) => [
        line,
        row[0] ?? null,
        row[1] ?? false,
        row[5] ?? false,
        "web",
        row[2] ?? "",
        "",
        "",
        "",
        row[3] ?? "",
        row[4] ?? false,
        row[6] ?? false,
      ]),
    );
    await run(readRows);
  };

  it("keeps instants: UTC as it is, what the company's clocks showed, and the beginning of a day", async () => {
    await read(
      ["2026-03-29T00:59:59Z", true],
      ["2026-03-29 01:59:59", false],
      ["2026-03-29 03:00:00", false],
      ["2026-07-01", true, "", "", false, true],
    );
    const rows = await query(
      "select strftime(happened_at, '%d %H:%M:%S') as at from read_rows order by line",
    );
    expect(rows.map(({ at }) => at)).toEqual(["29 00:59:59", "29 00:59:59", "29 01:00:00", "30 22:00:00"]);
  });

  it("says why a row cannot be used, one reason each, and keeps the text of its time only then", async () => {
    const at = "2026-01-01 10:00:00";
    await read(
      [at, false, "a", "customer:a", true, false, true],
      [null, false, "a", "", false, false, true],
      [null, false, "a", "customer:a", false, false, true],
      ["-", false, "a", "customer:a", false, false, true],
      ["2150-01-01", false, "a", "customer:a", false, false, true],
      [at, false, "a", "", false, false, false],
    );
    expect(await query("select code, time_text from read_rows order by line")).toEqual([
      { code: "row-excluded", time_text: at },
      { code: "key-missing", time_text: null },
      { code: "time-missing", time_text: null },
      { code: "time-missing", time_text: "-" },
      { code: "time-unreadable", time_text: "2150-01-01" },
      { code: null, time_text: null },
    ]);
  });

  it("numbers kinds and sets of keys by their texts", async () => {
    const at = "2026-01-01 10:00:00";
    await read([at, false, "a", "order:7"], [at, false, "a", "order:8"], [at, false, "b", "order:7"]);
    const pairs =
      await query(`select a.line as a, b.line as b, a.kind_id = b.kind_id as kind, a.key_set_id = b.key_set_id as keys
      from read_rows as a join read_rows as b on a.line < b.line order by all`);
    expect(pairs).toEqual([
      { a: 0, b: 1, kind: true, keys: false },
      { a: 0, b: 2, kind: false, keys: true },
      { a: 1, b: 2, kind: false, keys: false },
    ]);
  });
});
