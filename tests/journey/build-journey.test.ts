import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { buildIn, textsOf } from "./built.ts";
import { given } from "./given.ts";

const folder = new URL("../fixtures/three-customers", import.meta.url).pathname;

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

async function marts(): Promise<Record<string, unknown>> {
  const tables = await database.query<{ name: string }>(
    "select table_name as name from duckdb_tables() where database_name = 'mart' order by name",
  );
  const contents: Record<string, unknown> = {};
  for (const { name } of tables) contents[name] = await database.query(`from mart.${name}`);
  return contents;
}

describe("buildJourney", () => {
  it("writes the same tables, row by row, from the same files", async () => {
    const texts = await textsOf(folder);
    await buildIn(database, texts);
    const first = await marts();
    await buildIn(
      database,
      given({ touchpoints: { a: 1 }, web: [{ at: "2026-01-01", customer: "c1", event: "a" }] }),
    );
    expect(await marts()).not.toEqual(first);
    await buildIn(database, Object.fromEntries(Object.entries(texts).reverse()));
    expect(await marts()).toEqual(first);
  });

  it("leaves nothing of the folder before, even when the next has no feedback, no group, no theme", async () => {
    await buildIn(database, await textsOf(folder));
    const built = await buildIn(
      database,
      given({ touchpoints: { a: 1 }, web: [{ at: "2026-01-01", customer: "c1", event: "a" }] }),
    );
    expect(built.site).toMatchObject({ customers: 1, journeys: 1, interactions: 1, sources: ["web"] });
    expect((await built.ask({ kind: "emotion" })).n).toBeNull();
    expect(await database.query("from mart.verbatims")).toEqual([]);
  });

  it("returns what became of every file, in the order of their paths", async () => {
    const { loaded } = await buildIn(database, await textsOf(folder));
    const files = loaded.map(({ file }) => file);
    expect(files).toEqual([...files].sort());
    expect(loaded.map(({ fileId }) => fileId)).toEqual([1, 2, 3, 4, 5]);
  });
});
