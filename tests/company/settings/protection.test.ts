import { expect, it } from "vitest";
import { asksProtection } from "../../../src/company/settings/protection.ts";

it.each([
  "protect: passphrase",
  "title: Maison\r\nprotect: passphrase # pour la direction\r\n",
  "\uFEFFprotect: passphrase",
  "protect: true",
  'protect: "passphrase"',
  "protekt: passphrase",
  "Protection: phrase de passe",
  'title: "sans fin\nprotect: passphrase\n  - cassé: [',
])("is asked for by %j", (text) => {
  expect(asksProtection(text)).toBe(true);
});
it.each([
  "",
  "title: protect",
  "protect:",
  "protect: none",
  "protect: false # un jour",
  "# protect: passphrase",
  "  protect: passphrase",
])("is not asked for by %j", (text) => {
  expect(asksProtection(text)).toBe(false);
});
