// Words without disguise, before anything is looked for in them. In: words as somebody typed or pasted them. Out: the same to the eye, in plain letters, digits and signs.

/** Letters and digits in another dress: full width, of mathematics, circled; the sign of e-mails in small. */
const dressed = /[\uFE50-\uFE6B\uFF01-\uFFEE\u{1D400}-\u{1D7FF}\u{1F100}-\u{1F16F}]|[\u2460-\u24EA]/gu;
/** Two or more digits above or below the line ("m²" has one and keeps it), or of another script. */
const digits = /[\u00B2\u00B3\u00B9\u2070-\u2079\u2080-\u2089]{2,}|(?:(?![0-9])\p{Nd}){2,}/gu;
/** What is not seen: soft hyphens, marks of direction, joiners of no width; those of emoji are left. */
const unseen =
  /[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|(?<=[\p{L}\d@.])[\u200C\u200D](?=[\p{Script=Latin}\d@.])/gu;
/** Hyphens that do not break, which look like any other. */
const hyphens = /[\u2010\u2011]/gu;
/** The sign and the point of e-mails as pages write them. */
const written: readonly (readonly [RegExp, string])[] = [
  [/&(?:commat|#64|#x40);/giu, "@"],
  [/&(?:period|#46|#x2e);/giu, "."],
];
/** A word of two scripts: letters of one stand there for those of the other that look the same. */
const mixed = /(?=[\p{L}]*\p{Script=Latin})(?=[\p{L}]*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}+/gu;
const alike = new Map(
  [..."АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"].map((letter, place) => [
    letter,
    "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo"[place] ?? letter,
  ]),
);
const plainLetters = /^[ -\u024F\u2018-\u201D\u2026\u20AC\s]*$/u;

/** NFC, and NFKC for what hides plain letters; "½", "œ", "…" and "m²" stay as they are. */
export function readable(words: string): string {
  const text = written.reduce((rest, [sign, plain]) => rest.replace(sign, plain), words.normalize("NFC"));
  if (plainLetters.test(text) && !/[\u00AD\u00B2\u00B3\u00B9\uFEFF]/u.test(text)) return text;
  return text
    .replace(unseen, "")
    .replace(dressed, (found) => found.normalize("NFKC"))
    .replace(digits, (found) => [...found].map(asDigit).join(""))
    .replace(hyphens, "-")
    .replace(mixed, (found) => [...found].map((letter) => alike.get(letter) ?? letter).join(""));
}

/** Unicode keeps the digits of a script together, from zero to nine. */
function asDigit(letter: string): string {
  const plain = letter.normalize("NFKC");
  if (/^[0-9]$/u.test(plain)) return plain;
  const code = plain.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
