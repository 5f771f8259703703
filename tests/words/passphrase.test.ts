import { expect, it } from "vitest";
import { passphraseWords } from "../../src/words/passphrase.ts";

it("asks with a question that ends open, and names the variable that answers it", () => {
  expect(passphraseWords.fr.ask).toMatch(/:\s$/u);
  expect(passphraseWords.en.ask).toMatch(/: $/u);
  expect(passphraseWords.en.missing).toContain("PARCOURS_PASSPHRASE");
  expect(passphraseWords.fr.short(12)).toContain("12 signes");
});
