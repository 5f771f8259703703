import { expect, it } from "vitest";
import readingKinds from "../../../src/journey/reading/reading_kinds.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("reading_kinds.sql", ({ given, run, query }) => {
  it("counts the rows of each kind", async () => {
    await given(
      "reading_rows",
      "kind_id ubigint, source varchar, event varchar, page varchar, via varchar, device varchar",
      [
        [5, "web", "Vue", "/panier", "cpc", "Mobile"],
        [5, "web", "Vue", "/panier", "cpc", "Mobile"],
        [6, "web", "Achat", "", "", ""],
      ],
    );
    await run(readingKinds);
    const cart = { kind_id: 5, source: "web", event: "Vue", page: "/panier", via: "cpc", device: "Mobile" };
    const order = { kind_id: 6, source: "web", event: "Achat", page: "", via: "", device: "" };
    expect(await query("select * replace (n::integer as n) from reading_kinds order by kind_id")).toEqual([
      { ...cart, code: null, n: 2 },
      { ...order, code: null, n: 1 },
    ]);
  });
});
