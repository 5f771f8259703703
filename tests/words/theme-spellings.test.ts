import { expect, it } from "vitest";
import { themeSpellingsText } from "../../src/words/theme-spellings.ts";
import { plain } from "./sentences.ts";

it("says in both languages which spellings a word stands for, with their counts", () => {
  const shown = [{ spelling: "livreur", n: 1081 }];
  expect(plain([themeSpellingsText.fr.line("Envoi", "livraison", shown, 0)])).toEqual([
    "Envoi, livraison : livreur (1 081)",
  ]);
  expect(themeSpellingsText.en.line("Sending", "livraison", shown, 3)).toBe(
    "Sending, livraison: livreur (1,081), +3",
  );
  for (const { lead } of Object.values(themeSpellingsText)) expect(lead).toContain("themes.csv");
});
