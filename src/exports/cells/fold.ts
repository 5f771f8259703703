// Text as headers and patterns are compared. In: text as someone wrote it. Out: lower case, no accents, plain apostrophes, single spaces.

/** "Propriétaire de l’opportunité" → "proprietaire de l'opportunite". No-break and thin spaces count as spaces. */
export function fold(text: string): string {
  return (
    text
      // Before NFKD, which makes "´" a space; marks only, since "·" and "`" are diacritics of their own to Unicode.
      .replace(/´/g, "'")
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      // A Korean syllable is one letter, as the engine has it.
      .normalize("NFC")
      .replace(/[‘’ʼ`]/g, "'")
      .replace(/[“”«»]/g, '"')
      .replace(/œ/gi, "oe")
      .replace(/\s+/gu, " ")
      .trim()
      .toLowerCase()
      // JavaScript ends a word with another sigma, the engine does not.
      .replace(/ς/g, "σ")
  );
}
