import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { loadTable } from "../../../src/database/load-table.ts";
import { openNative } from "../../../src/database/native.ts";
import tables from "../../../src/journey/loading/stg_names.sql?raw";
import { loadNames, NameCollector } from "../../../src/journey/names/load-names.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());
beforeEach(() => database.run(tables));

const names = async () =>
  (await database.query<{ name: string }>("select distinct name from stg_names order by name")).map(
    ({ name }) => name,
  );

describe("loadNames", () => {
  it("keeps the names of each column that holds some, and of those that a reading declares", async () => {
    await loadTable(
      database,
      "incoming",
      ["line", "c0", "c1", "c2"],
      [
        [1, "Sophie Martin", "Lampe Oslo", "zz"],
        [2, "Karim Benali", "Lampe Phare", "yy"],
        [3, null, "", "x"],
      ],
    );
    const declared = [
      {
        kind: "feedback" as const,
        time: { column: 0, shape: "iso" as const, zone: "local" as const, dateOnly: false },
        event: { text: "" },
        rating: null,
        texts: [],
        names: [2],
      },
    ];
    await loadNames(database, ["Vendeur", "Produit", "?"], declared);
    expect(await names()).toEqual(["Karim Benali", "Sophie Martin", "yy", "zz"]);
  });
});

describe("NameCollector", () => {
  it("takes names from all rows, whose columns the first ones tell", async () => {
    const collector = new NameCollector(["Agent", "Ville"]);
    collector.add(Array.from({ length: 600 }, () => ["Sophie Martin", "Brest"]));
    collector.add([["Karim Benali", "Lyon"]]);
    await collector.load(database);
    expect(await names()).toEqual(["Karim Benali", "Sophie Martin"]);
  });

  it("loads nothing where there is none", async () => {
    await new NameCollector(["Ville"]).load(database);
    expect(await names()).toEqual([]);
  });
});
