import { describe, expect, it } from "vitest";
import { readable } from "../../../src/journey/redaction/readable.ts";

describe("readable", () => {
  it.each([
    ["jean＠orange．fr", "jean@orange.fr"],
    ["０６１２", "0612"],
    ["𝐣𝐞𝐚𝐧", "jean"],
    ["je\u200ban@\u00adx.fr", "jean@x.fr"],
    ["٠٦١٢", "0612"],
    ["⁰⁶¹²", "0612"],
    ["He\u0301le\u0300ne", "Hélène"],
  ])("%s is read as %s", (words, expected) => expect(readable(words)).toBe(expected));

  it.each(["25 m²", "½ heure…", "cœur", "n° 5", "👨\u200d👩\u200d👧", "café à 3 €", "«\u00a0oui\u00a0»"])(
    "%s stays",
    (words) => expect(readable(words)).toBe(words),
  );
});
