import { describe, expect, it } from "vitest";
import { rememberQueries } from "../../src/answers/remember-queries.ts";
import type { Database, Row, Value } from "../../src/database/database.ts";

/** A database that counts what it is asked, and fails on "broken". */
function counting(): { readonly database: Database; readonly asked: string[] } {
  const asked: string[] = [];
  const query = async <R extends Row>(sql: string, values: Readonly<Record<string, Value>> = {}) => {
    asked.push(`${sql} ${Object.values(values).join()}`);
    if (sql === "broken") throw new Error("broken");
    return [{ n: asked.length }] as unknown as R[];
  };
  return { database: { query } as Database, asked };
}

describe("rememberQueries", () => {
  it("asks the same query with the same values once, whichever database is asked", async () => {
    const { database, asked } = counting();
    const [one, other] = rememberQueries([database, database]) as [Database, Database];
    const first = one.query("select", { a: 1 });
    expect(await other.query("select", { a: 1 })).toEqual(await first);
    await one.query("select", { a: 2 });
    await one.query("other", { a: 1 });
    expect(asked).toEqual(["select 1", "select 2", "other 1"]);
  });
  it("asks again after a failure", async () => {
    const { database, asked } = counting();
    const [one] = rememberQueries([database]) as [Database];
    await expect(one.query("broken")).rejects.toThrow("broken");
    await expect(one.query("broken")).rejects.toThrow("broken");
    expect(asked).toHaveLength(2);
  });
  it("forgets the oldest", async () => {
    const { database, asked } = counting();
    const [one] = rememberQueries([database], 2) as [Database];
    for (const a of [1, 2, 3, 3, 2, 1]) await one.query("select", { a });
    expect(asked).toEqual(["select 1", "select 2", "select 3", "select 1"]);
  });
});
