import { expect, it } from "vitest";
import themeFamilies from "../../../src/journey/core/theme_families.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { themeRules } from "../theme-rules.ts";

inBothEngines("theme_families.sql", ({ given, run, rows }) => {
  const spoken = (...all: readonly string[]) =>
    given(
      "stg_feedback",
      "words varchar",
      all.map((words) => [words]),
    );

  it("finds each other spelling of a word's family, with the opinions that have it", async () => {
    await given(...themeRules([0, 1, "livraison"], [0, 1, "colis*"], [1, 2, "=poste"]));
    await spoken("Livré, livré : LIVRÉ", "livreur ; livré par la poste, postes", "Colis livrables", "");
    await run(themeFamilies);
    expect(await rows("from theme_families")).toEqual([
      [0, 1, "livraison", "livre", 2],
      [0, 1, "livraison", "livreur", 1],
    ]);
  });

  it("leaves a spelling to the themes that write it, and gives one of two families to both", async () => {
    await given(...themeRules([0, 1, "livraison"], [1, 2, "livreur"], [2, 3, "=livree"], [2, 3, "livret*"]));
    await spoken("livraison livreur livree livrets livrez");
    await run(themeFamilies);
    expect(await rows("from theme_families")).toEqual([
      [0, 1, "livraison", "livrez", 1],
      [1, 2, "livreur", "livrez", 1],
    ]);
  });

  it("finds nothing where no theme has a word alone", async () => {
    await given(...themeRules([0, 1, "livr*"]));
    await spoken("livreur");
    await run(themeFamilies);
    expect(await rows("from theme_families")).toEqual([]);
  });
});
