import { expect, it } from "vitest";
import addThemeFamilies from "../../../src/journey/core/add_theme_families.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { themeRules } from "../theme-rules.ts";

inBothEngines("add_theme_families.sql", ({ given, run, rows }) => {
  it("matches a spelling once for its theme, whatever words of it have it in their family", async () => {
    await given(...themeRules([0, 1, "livraison"], [0, 1, "livrer"]));
    await given(
      "theme_families",
      "rank integer, touchpoint_id usmallint, word varchar, spelling varchar, n bigint",
      [
        [0, 1, "livraison", "livreur", 3],
        [0, 1, "livrer", "livreur", 3],
        [0, 1, "livrer", "livrez", 1],
      ],
    );
    await run(addThemeFamilies);
    expect(await rows("from theme_rules order by family_of, pattern")).toEqual([
      [0, 1, "* livraison *", "livraison"],
      [0, 1, "* livrer *", "livrer"],
      [0, 1, "* livreur *", null],
      [0, 1, "* livrez *", null],
    ]);
  });
});
