import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { engines } from "../../database/engines.ts";
import { loadIn } from "../built.ts";
import { given } from "../given.ts";

describe.each(engines)("loadInPasses in the $name engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const at = (day: number) => `2026-01-${String(day).padStart(2, "0")} 10:00:00`;
  const texts = given({
    touchpoints: { a: 1, b: 2 },
    web: [
      { at: at(1), event: "a", customer: "c1" },
      { at: at(2), event: "b", customer: "c2" },
      { at: at(3), event: "b", customer: "-" },
      { at: "bientôt", event: "c", customer: "c3" },
      { at: at(4), event: "d", customer: "unknown" },
    ],
  });

  it("adds the keys and the kinds of usable rows alone, each once, and leaves none of its own tables", async () => {
    const [loaded] = await loadIn(database, texts, { directBytes: 0 });
    expect(loaded?.rowsRead).toBe(5);
    const aside = loaded?.problems.filter(({ rows }) => rows > 0);
    expect(aside).toMatchObject([
      { code: "key-missing", rows: 2 },
      { code: "time-unreadable", rows: 1, found: "bientôt" },
    ]);
    expect(await database.query("select count(*)::integer as n from stg_interactions")).toEqual([{ n: 2 }]);
    expect(await database.query("select key_text from stg_key_sets order by key_text")).toEqual([
      { key_text: "customer:c1" },
      { key_text: "customer:c2" },
    ]);
    expect(await database.query("select event from stg_kinds order by event")).toEqual([
      { event: "a" },
      { event: "b" },
    ]);
    for (const gone of ["reading_rows", "reading_kinds"])
      await expect(database.query(`from ${gone}`)).rejects.toThrow("does not exist");
  });
});
