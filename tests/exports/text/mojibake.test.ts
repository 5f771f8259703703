import { expect, test } from "vitest";
import { findMojibake } from "../../../src/exports/text/mojibake.ts";

test.each([
  ["id;Ville\n1;BesanÃ§on\n", "BesanÃ§on", 2],
  ["id;Texte\n1;bien\n2;lâ€™achat raté\n", "lâ€™achat", 3],
  ["Ã‰tape;x\n", "Ã‰tape", 1],
])("finds the first damaged word and its line", (text, found, line) => {
  expect(findMojibake(text)).toEqual({ found, line });
});

test.each(["Été à Besançon, l’œuf", "NÃO, São Paulo, AÇÃO", "«\u00A0Â\u00A0»"])("leaves %s alone", (text) => {
  expect(findMojibake(text)).toBeNull();
});
