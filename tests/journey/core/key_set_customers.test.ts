import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { connected } from "../../answers/plain-loop.ts";
import { engines } from "../../database/engines.ts";
import { buildIn } from "../built.ts";
import { type EventRow, given } from "../given.ts";

const at = "2026-01-01 10:00:00";
const row = (keys: Partial<EventRow>): EventRow => ({ at, event: "a", ...keys });

describe.each(engines)("key_set_customers.sql in the $name engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  /** The customer of each row, in the order of the rows. */
  async function customersOf(web: readonly EventRow[]): Promise<number[]> {
    await buildIn(database, given({ touchpoints: { a: 1 }, web }));
    const rows = await database.query<{ customer: number }>(
      "select customer_id::integer as customer from stg_interactions join key_set_customers using (key_set_id) order by line",
    );
    return rows.map(({ customer }) => customer);
  }

  it("joins what one row shows together, through any number of rows", async () => {
    const [a, b, c, d, e] = await customersOf([
      row({ visitor: "v1" }),
      row({ visitor: "v1", email: "a@x.fr" }),
      row({ email: "A@X.fr ", order: "#7" }),
      row({ order: "7", customer: "c9" }),
      row({ visitor: "v2" }),
    ]);
    expect([b, c, d]).toEqual([a, a, a]);
    expect(e).not.toBe(a);
  });

  it("does not take the same text of two kinds for one key", async () => {
    const [a, b] = await customersOf([row({ customer: "7" }), row({ order: "7" })]);
    expect(a).not.toBe(b);
  });

  it("joins nobody by placeholders or rounded numbers", async () => {
    const rows = ["-", "guest", "1,23E+17", "000000000000000AAA", "null"].flatMap((customer) => [
      row({ customer, visitor: `v-${customer}-1` }),
      row({ customer, visitor: `v-${customer}-2` }),
    ]);
    expect(new Set(await customersOf(rows)).size).toBe(rows.length);
  });

  it("follows a chain of three hundred keys to its end", async () => {
    const rows = Array.from({ length: 300 }, (_, number) =>
      row({
        visitor: `v${number}`,
        email: `e${Math.floor((number + 1) / 2)}@x.fr`,
        order: `o${Math.floor(number / 2)}`,
      }),
    );
    expect(new Set(await customersOf(rows)).size).toBe(1);
  });

  it("finds the components that union-find finds", async () => {
    const few = (kind: string, count: number) =>
      fc.option(
        fc.integer({ min: 1, max: count }).map((number) => `${kind}${number}`),
        { nil: undefined },
      );
    const anyRow = fc.record({ customer: few("c", 12), visitor: few("v", 20), order: few("o", 20) });
    const [rows = []] = fc.sample(fc.array(anyRow, { minLength: 60, maxLength: 60 }), {
      numRuns: 1,
      seed: 11,
    });
    const usable = rows.filter((keys) => Object.values(keys).some((key) => key !== undefined));
    const web = usable.map((keys) =>
      row(Object.fromEntries(Object.entries(keys).filter(([, key]) => key !== undefined))),
    );
    const expected = connected(
      usable.map((keys) =>
        Object.entries(keys).flatMap(([kind, key]) => (key === undefined ? [] : [`${kind}:${key}`])),
      ),
    );
    const found = await customersOf(web);
    const pairs = new Set(found.map((customer, index) => `${customer} ${expected[index]}`));
    expect(pairs.size).toBe(new Set(found).size);
    expect(pairs.size).toBe(new Set(expected).size);
  });

  it("numbers customers by the order of their keys' text, whatever the order of rows", async () => {
    const rows = [row({ customer: "zoe" }), row({ customer: "abe" }), row({ customer: "max" })];
    const [zoe = 0, abe = 0, max = 0] = await customersOf(rows);
    expect(abe).toBeLessThan(max);
    expect(max).toBeLessThan(zoe);
    expect(await customersOf([...rows].reverse())).toEqual([max, abe, zoe]);
  });
});
