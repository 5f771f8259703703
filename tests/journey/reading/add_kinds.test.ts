import { expect, it } from "vitest";
import stgKinds from "../../../src/journey/loading/stg_kinds.sql?raw";
import addKinds from "../../../src/journey/reading/add_kinds.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("add_kinds.sql", ({ given, run, query }) => {
  it("adds each kind of the usable rows once, its words in their columns", async () => {
    await run(stgKinds);
    await given(
      "reading_rows",
      "device varchar, via varchar, page varchar, event varchar, source varchar, kind_id ubigint, code varchar",
      [
        ["Mobile", "cpc", "/panier", "Vue", "web", 5, null],
        ["Mobile", "cpc", "/panier", "Vue", "web", 5, null],
        ["", "", "", "Achat", "web", 6, null],
        ["", "", "", "Retour", "web", 7, "time-missing"],
      ],
    );
    await run(addKinds);
    expect(await query("from stg_kinds order by kind_id")).toEqual([
      { kind_id: 5, source: "web", event: "Vue", page: "/panier", via: "cpc", device: "Mobile" },
      { kind_id: 6, source: "web", event: "Achat", page: "", via: "", device: "" },
    ]);
  });
});
