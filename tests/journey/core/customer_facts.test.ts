import { beforeAll, expect, it } from "vitest";
import customerFacts from "../../../src/journey/core/customer_facts.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("customer_facts.sql", ({ given, run, query }) => {
  beforeAll(async () => {
    await given("key_set_customers", "key_set_id ubigint, customer_id uinteger", [
      [1, 1],
      [2, 1],
      [3, 2],
    ]);
    await given("key_set_keys", "key_set_id ubigint, key_id uinteger, kind varchar", [
      [1, 10, "customer"],
      [2, 10, "customer"],
      [2, 11, "order"],
      [2, 12, "order"],
      [3, 13, "email"],
    ]);
    await given("stg_facts", "key_set_id ubigint, field varchar, content varchar", [
      [1, "Plan", " Gold "],
      [2, "plan", "GOLD"],
      [1, "Ville", "Paris"],
      [9, "plan", "nobody's"],
    ]);
    await given("kind_facts", "kind_id ubigint, field varchar, content varchar", [[5, "device", "mobile"]]);
    await given("stg_interactions", "key_set_id ubigint, kind_id ubigint", [
      [3, 5],
      [3, 5],
      [1, 6],
    ]);
  });

  const factsFor = async (...fields: readonly string[]) => {
    await given(
      "group_conditions",
      "field varchar",
      fields.map((field) => [field]),
    );
    await run(customerFacts);
    const rows = await query("select customer_id::integer, field, content from customer_facts order by all");
    return rows.map((row) => Object.values(row).join(" "));
  };

  it("tells what was asked, once, folded: attributes, deeds, kinds of key, distinct orders with none as 0", async () => {
    expect(await factsFor("plan", "device", "key", "orders")).toEqual([
      "1 key customer",
      "1 key order",
      "1 orders 2",
      "1 plan gold",
      "2 device mobile",
      "2 key email",
      "2 orders 0",
    ]);
  });

  it("tells nothing that was not asked", async () => {
    expect(await factsFor("orders")).toEqual(["1 orders 2", "2 orders 0"]);
    expect(await factsFor("segment")).toEqual([]);
  });
});
