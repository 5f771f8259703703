import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import sharedKeys from "../../../src/journey/core/shared_keys.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { buildIn } from "../built.ts";
import { type EventRow, type Given, given } from "../given.ts";

const at = "2026-01-01 10:00:00";
/** So many customers, each on a row with the same other key. */
const together = (count: number, keys: Partial<EventRow>): EventRow[] =>
  Array.from({ length: count }, (_, number) => ({ at, event: "a", customer: `c${number}`, ...keys }));

describe("shared_keys.sql through a build", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());
  const customers = async (what: Omit<Given, "touchpoints">) => {
    const built = await buildIn(database, given({ touchpoints: { a: 1 }, ...what }));
    return { n: built.site?.customers, files: built.site?.files.map(({ set_aside }) => set_aside) };
  };

  it("lets a visitor id with thirty customers join them, and one with thirty-one join nobody", async () => {
    expect((await customers({ web: together(30, { visitor: "kiosk" }) })).n).toBe(1);
    expect((await customers({ web: together(31, { visitor: "kiosk" }) })).n).toBe(31);
  });

  it("does not take a till's own e-mail for one customer, but a loyal one's for one", async () => {
    const orders = (count: number) =>
      Array.from({ length: count }, (_, number) => ({
        at,
        event: "a",
        email: "caisse@x.fr",
        order: `o${number}`,
      }));
    expect((await customers({ web: orders(500) })).n).toBe(1);
    expect((await customers({ web: orders(501) })).n).toBe(501);
  });

  it("does not take a default account of hundreds of visitors for one customer", async () => {
    const visits = (count: number) =>
      Array.from({ length: count }, (_, number) => ({
        at,
        event: "a",
        customer: "1",
        visitor: `v${number}`,
      }));
    expect((await customers({ web: visits(300) })).n).toBe(1);
    expect((await customers({ web: visits(301) })).n).toBe(301);
  });

  it("tells the files whose keys link nobody, without setting a row aside for it", async () => {
    const built = await buildIn(
      database,
      given({ touchpoints: { a: 1 }, web: together(31, { visitor: "kiosk" }) }),
    );
    expect(built.loaded.flatMap(({ problems }) => problems)).toMatchObject([
      { code: "keys-link-nobody", file: "web.csv", rows: 0, values: { count: 1 } },
    ]);
    expect(built.site?.files[0]).toMatchObject({ rows_kept: 31, notes: ["keys-link-nobody"] });
  });

  it("sets aside rows that have no other key", async () => {
    const web = [...together(31, { visitor: "kiosk" }), { at, event: "a", visitor: "kiosk" }];
    const { n, files } = await customers({ web });
    expect(n).toBe(31);
    expect(files).toEqual([[{ code: "key-shared", rows: 1 }]]);
  });

  it("keeps a feedback with such a key as anonymous, and does not set it aside", async () => {
    const what = {
      web: together(31, { order: "o1" }),
      opinions: [{ at: "2026-01-02 10:00:00", order: "o1", rating: "5" }],
    };
    const { files } = await customers(what);
    expect(files).toEqual([[], []]);
    expect(await database.query("select customer_id, placed, score from feedback")).toEqual([
      { customer_id: null, placed: "unplaced", score: 2 },
    ]);
  });

  it("lets an account have any number of people: in B2B the account is the customer", async () => {
    expect((await customers({ web: together(40, { account: "ACME" }) })).n).toBe(1);
  });
});

inBothEngines("shared_keys.sql", ({ given, run, query }) => {
  /** Sets of two keys: one of number 0 and its kind, each with another. */
  const shares = async (kind: string, others: string, count: number) => {
    const sets = Array.from({ length: count }, (_, set) => [
      [set, 0, kind],
      [set, set + 1, others],
    ]).flat();
    await given("key_set_keys", "key_set_id ubigint, key_id uinteger, kind varchar", sets);
    await run(sharedKeys);
    return (await query("from shared_keys")).map(({ key_id }) => key_id);
  };

  it("lists a key that meets more ids or e-mails, visitors or orders than one customer has", async () => {
    for (const [others, limit] of [
      ["customer", 30],
      ["email", 30],
      ["visitor", 300],
      ["order", 500],
    ] as const) {
      expect([others, await shares("visitor", others, limit)]).toEqual([others, []]);
      expect([others, await shares("visitor", others, limit + 1)]).toEqual([others, [0]]);
    }
  });

  it("lets accounts and deals be many people, and counts no account among those a key meets", async () => {
    expect(await shares("account", "customer", 40)).toEqual([]);
    expect(await shares("deal", "email", 40)).toEqual([]);
    expect(await shares("visitor", "account", 600)).toEqual([]);
  });
});
