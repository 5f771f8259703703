import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import customers from "../../../src/journey/core/customers.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { buildIn } from "../built.ts";
import { type EventRow, type FactRow, given } from "../given.ts";

describe("customers.sql through a build", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());

  /** Names of the persona and segment of each customer, in the order of their ids "c1", "c2"…; "-" for none. */
  async function groupsOf(
    groups: readonly string[],
    web: readonly Partial<EventRow>[],
    facts: readonly FactRow[] = [],
  ) {
    const rows = web.map((row) => ({ at: "2026-01-01 10:00:00", event: "a", ...row }));
    const { company } = await buildIn(
      database,
      given({ touchpoints: { a: 1, b: 1 }, groups, web: rows, facts }),
    );
    const found = await database.query<{ persona: number; segment: number }>(
      "select persona::integer as persona, segment::integer as segment from customers order by customer_id",
    );
    const name = (list: readonly { names: { fr: string } }[], rank: number) =>
      list[rank - 1]?.names.fr ?? "-";
    return found.map(
      ({ persona, segment }) => `${name(company.personas, persona)}/${name(company.segments, segment)}`,
    );
  }

  it("takes the first group whose conditions all hold", async () => {
    const groups = [
      "persona;Les deux;;plan = gold et appareil = mobile",
      "persona;Or;;plan = gold|platine",
      "persona;Reste;;plan = *",
    ];
    const web = [
      { customer: "c1", device: "Mobile" },
      { customer: "c2", device: "desktop" },
      { customer: "c3", device: "mobile" },
      { customer: "c4" },
    ];
    const facts = [
      { customer: "c1", plan: "Gold" },
      { customer: "c2", plan: "platine" },
      { customer: "c3", plan: "bronze" },
    ];
    expect(await groupsOf(groups, web, facts)).toEqual(["Les deux/B2C", "Or/B2C", "Reste/B2C", "-/B2C"]);
  });

  it("gives a persona only to customers of its segment", async () => {
    const groups = [
      "segment;Pro;;cle = compte",
      "segment;Part;;",
      "persona;Acheteur;Part;",
      "persona;Décideur;Pro;",
      "persona;Personne;;",
    ];
    const web = [{ customer: "c1", account: "ACME" }, { customer: "c2" }];
    expect(await groupsOf(groups, web)).toEqual(["Décideur/Pro", "Acheteur/Part"]);
  });

  it("knows B2B by an account when nobody wrote segments", async () => {
    expect(await groupsOf([], [{ customer: "c1", account: "ACME" }, { customer: "c2" }])).toEqual([
      "-/B2B",
      "-/B2C",
    ]);
  });

  it("excludes by !=, also customers who have several values", async () => {
    const groups = ["persona;Sans mobile;;appareil != mobile", "persona;Mobile;;"];
    const web = [
      { customer: "c1", device: "mobile" },
      { customer: "c2", device: "desktop" },
      { customer: "c3" },
      { customer: "c1", device: "desktop" },
    ];
    expect(await groupsOf(groups, web)).toEqual(["Mobile/B2C", "Sans mobile/B2C", "Sans mobile/B2C"]);
  });

  it("asks for what is there and what is not in one rule, in either order", async () => {
    const groups = [
      "persona;Or sans mobile;;plan = gold et appareil != mobile",
      "persona;Argent sans mobile;;appareil != mobile et plan = silver",
      "persona;Autre;;",
    ];
    const plans = ["gold", "gold", "silver", "silver", "bronze"];
    const devices = ["mobile", "desktop", "desktop", "mobile", "desktop"];
    const web = devices.map((device, index) => ({ customer: `c${index}`, device }));
    const facts = plans.map((plan, index) => ({ customer: `c${index}`, plan }));
    expect((await groupsOf(groups, web, facts)).map((group) => group.split("/")[0])).toEqual([
      "Autre",
      "Or sans mobile",
      "Argent sans mobile",
      "Autre",
      "Autre",
    ]);
  });

  it("counts distinct orders, zero included", async () => {
    const groups = [
      "persona;Fidèle;;commandes >= 2",
      "persona;Client;;commandes >= 1",
      "persona;Curieux;;commandes <= 0",
    ];
    const web = [
      { customer: "c1", order: "o1" },
      { customer: "c1", order: "#o1" },
      { customer: "c2", order: "o2" },
      { customer: "c2", order: "o3" },
      { customer: "c3" },
    ];
    expect(await groupsOf(groups, web)).toEqual(["Client/B2C", "Fidèle/B2C", "Curieux/B2C"]);
  });

  it("compares numbers as people write them; what is no number is not above anything", async () => {
    const groups = ["persona;Grand;;size >= 1000", "persona;Petit;;size <= 999", "persona;Autre;;"];
    const sizes = ["1 200,50 €", "1,200.50", "999", "nan", "inconnu", "", "-5"];
    const web = sizes.map((_, index) => ({ customer: `c${index}` }));
    const facts = sizes.map((size, index) => ({ customer: `c${index}`, size }));
    expect((await groupsOf(groups, web, facts)).map((group) => group.split("/")[0])).toEqual([
      "Grand",
      "Grand",
      "Petit",
      "Autre",
      "Autre",
      "Autre",
      "Petit",
    ]);
  });

  it("asks what customers did: touchpoint, channel, event, source, origin", async () => {
    const groups = [
      "persona;B;;point de contact = b",
      "persona;Pub;;origine = cpc",
      "persona;Tous;;source = web et evenement = a et canal = canal",
    ];
    const web = [{ customer: "c1", event: "b" }, { customer: "c2", via: "CPC" }, { customer: "c3" }];
    expect(await groupsOf(groups, web)).toEqual(["B/B2C", "Pub/B2C", "Tous/B2C"]);
  });
});

inBothEngines("customers.sql", ({ given, run, query }) => {
  it("gives each customer the first segment and persona whose conditions hold, and the segment's times", async () => {
    await given("key_set_customers", "customer_id uinteger", [[1], [1], [2], [3], [4]]);
    await given("customer_facts", "customer_id uinteger, field varchar, content varchar", [
      [1, "key", "account"],
      [1, "plan", "gold"],
      [1, "size", "1 200"],
      [2, "plan", "gold"],
      [2, "device", "mobile"],
      [3, "plan", "gold"],
      [3, "size", "nan"],
    ]);
    const group = "group_kind varchar, rank integer";
    await given("group_list", `${group}, needed integer, segment integer`, [
      ["segment", 1, 1, null],
      ["persona", 1, 1, null],
      ["persona", 2, 1, null],
      ["persona", 3, 0, 1],
    ]);
    await given(
      "group_conditions",
      `${group}, condition_no integer, field varchar, operator varchar, pattern varchar`,
      [
        ["segment", 1, 0, "key", "equals", "account"],
        ["persona", 1, 0, "size", "at_least", "1000"],
        // One condition with two patterns, and one that excludes.
        ["persona", 2, 0, "plan", "equals", "gold"],
        ["persona", 2, 0, "plan", "equals", "silver"],
        ["persona", 2, 1, "device", "not_equals", "mobile"],
      ],
    );
    await given("segment_times", "segment utinyint, gap_seconds bigint, window_seconds bigint", [
      [0, 10, 20],
      [1, 30, 40],
    ]);
    await run(customers);
    const rows = await query("from customers order by customer_id");
    expect(rows.map((row) => Object.values(row))).toEqual([
      [1, 1, 1, 30, 40],
      [2, 0, 0, 10, 20],
      [3, 2, 0, 10, 20],
      [4, 0, 0, 10, 20],
    ]);
  });
});
