import { expect, it } from "vitest";
import repeatedPurchases from "../../../src/journey/loading/repeated_purchases.sql?raw";
import { inBothEngines } from "../both-engines.ts";

const at = "2026-07-01 10:00:00";
/** Kinds: 1 a contact that became a customer, 2 a deal won, 3 a visit, 4 a first purchase of a list, 5 another tool's "customer". */
const kinds = [
  [1, "hubspot", "customer"],
  [2, "hubspot", "closed won"],
  [3, "web", "visite"],
  [4, "clients", "Date du premier achat"],
  [5, "web", "customer"],
];

inBothEngines("repeated_purchases.sql", ({ given, run, rows }) => {
  /** Each interaction: file, line, customer, kind. */
  const listed = async (told: readonly (readonly [number, number, number, number])[]) => {
    await given("stg_kinds", "kind_id ubigint, source varchar, event varchar", kinds);
    await given("touchpoints", "touchpoint_id usmallint, shows_goal boolean", [
      [1, true],
      [2, false],
    ]);
    await given(
      "kind_touchpoints",
      "kind_id ubigint, touchpoint_id usmallint",
      kinds.map(([kind = 0]) => [kind, kind === 3 ? 2 : 1]),
    );
    const people = [...new Set(told.map(([, , customer]) => customer))];
    await given(
      "key_set_customers",
      "key_set_id ubigint, customer_id integer",
      people.map((customer) => [customer, customer]),
    );
    await given(
      "stg_interactions",
      "file_id usmallint, line bigint, happened_at timestamp, key_set_id ubigint, kind_id ubigint, is_feedback boolean",
      told.map(([file, line, customer, kind]) => [file, line, at, customer, kind, false]),
    );
    await run(repeatedPurchases);
    return rows("select file_id, line, other_id from repeated_purchases order by all");
  };

  it("lists what another file tells of the same customer", async () => {
    expect(
      await listed([
        [1, 2, 7, 1],
        [1, 3, 8, 1],
        [2, 2, 7, 2],
        [2, 3, 7, 2],
      ]),
    ).toEqual([[1, 2, 2]]);
    expect(
      await listed([
        [1, 2, 7, 4],
        [2, 2, 7, 2],
      ]),
    ).toEqual([[1, 2, 2]]);
  });

  it("keeps it where the others tell no purchase, or where it is another tool's own event", async () => {
    expect(
      await listed([
        [1, 2, 7, 1],
        [2, 2, 7, 3],
      ]),
    ).toEqual([]);
    expect(
      await listed([
        [1, 2, 7, 5],
        [2, 2, 7, 2],
      ]),
    ).toEqual([]);
  });

  it("keeps it where its own file tells the rest too", async () => {
    expect(
      await listed([
        [1, 2, 7, 4],
        [1, 2, 7, 2],
      ]),
    ).toEqual([]);
  });
});
