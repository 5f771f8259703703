// Telephone numbers, in digits however grouped or in words. In: readable words and where a number without prefix is from. Out: the same without them.
import { type CountryCode, findPhoneNumbersInText } from "libphonenumber-js/min";
import { mask } from "../mask.ts";

/** A zero or a prefix, then groups with any usual sign between. */
const grouped =
  /(?<![\p{L}\d])(?:\+\d{1,3}|\(?[0O]\d{1,4}\)?)(?:[\s.,;:_–—·|/()-]{1,3}\d{1,4}){2,6}(?![\p{L}\d])/gu;
const hasDate = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}(?!\d)|\d:\d\d(?!\d*[ ]?:)|\d,\d{2}[ ;]/u;

const digit =
  "(?:z[ée]ro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|oh|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|double|triple)";
const said = new RegExp(
  `(?<![\\p{L}\\d])(?:plus |\\+ ?)?(?:${digit}|0\\d)(?:[\\s,./-]{1,3}(?:et[\\s-])?(?:${digit}|\\d{1,2})(?![\\p{L}\\d])){4,30}`,
  "giu",
);
const startsLikeOne = /^(?:plus|\+|z[ée]ro|oh|double|0)/iu;

export function maskPhones(text: string, country: CountryCode): string {
  return maskListed(
    text.replace(grouped, (found) => (isPhone(found) ? mask : found)),
    country,
  );
}

/** "zéro six douze trente-quatre…": without a zero before, eight numbers in a row are no counting. */
export function maskSaidPhones(text: string): string {
  return text.replace(said, (found) =>
    startsLikeOne.test(found) || found.split(/[\s,./-]+/u).length >= 8 ? mask : found,
  );
}

function isPhone(found: string): boolean {
  const digits = found.replace(/\D/g, "").length;
  return digits >= 8 && digits <= 16 && (/^(?:\d\d:){4}\d\d$/.test(found) || !hasDate.test(found));
}

/** Long texts are read in pieces, since what looks for numbers takes longer than a text grows. */
const pieces = /[\s\S]{1,300}(?=\s|$)|[\s\S]{1,300}/gu;

/** Seven digits with what is written between those of a number: the plans know no shorter one. */
const likely = /\d(?:[\s().,/+–-]{0,4}\d){6}/u;

/** What the numbering plans of all countries know. */
function maskListed(text: string, country: CountryCode): string {
  if (!likely.test(text)) return text;
  return text.replace(pieces, (piece) =>
    (likely.test(piece) ? findPhoneNumbersInText(piece, country) : []).reduceRight(
      (rest, { startsAt, endsAt }) => rest.slice(0, startsAt) + mask + rest.slice(endsAt),
      piece,
    ),
  );
}
