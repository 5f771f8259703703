import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { buildIn } from "../built.ts";
import { type EventRow, type FactRow, given } from "../given.ts";

describe("customers.sql", () => {
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
