import { expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { maskOwnNames } from "../../../../src/journey/redaction/people/own-names.ts";

it.each([
  ["signé Lefèvre", ["Hélène Lefèvre"], `signé ${mask}`],
  ["HELENE", ["Hélène Lefèvre"], mask],
  ["de Rose, la rose", ["Rose Petit"], `de ${mask}, la rose`],
  ["un petit colis", ["Rose Petit"], "un petit colis"],
  ["de li, de Li", ["Li Wu"], `de li, de ${mask}`],
  ["cliente déçue", ["Cliente anonyme"], "cliente déçue"],
])("%s by %j is %s", (text, names, expected) => expect(maskOwnNames(text, names)).toBe(expected));
