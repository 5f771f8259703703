import { expect, it } from "vitest";
import { themeSpellings } from "../../src/journey/theme-spellings.ts";
import { inBothEngines } from "./both-engines.ts";

inBothEngines("themeSpellings", ({ given, database }) => {
  it("puts the spellings of a word together, the most written first", async () => {
    const columns = "rank integer, touchpoint_id usmallint, word varchar, spelling varchar, n bigint";
    await given("theme_families", columns, [
      [1, 4, "devis", "devise", 2],
      [0, 1, "livraison", "livrez", 1],
      [0, 1, "livraison", "livreur", 12],
    ]);
    expect(await themeSpellings(database())).toEqual([
      {
        ...{ rank: 0, word: "livraison" },
        spellings: [
          { spelling: "livreur", n: 12 },
          { spelling: "livrez", n: 1 },
        ],
      },
      { rank: 1, word: "devis", spellings: [{ spelling: "devise", n: 2 }] },
    ]);
    await given("theme_families", columns, []);
    expect(await themeSpellings(database())).toEqual([]);
  });
});
