// Telephone numbers, in digits however grouped or in words. In: readable words and where a number without prefix is from. Out: the same without them.
import { type CountryCode, findPhoneNumbersInText } from "libphonenumber-js/min";
import { mask } from "../mask.ts";
import { saysWhenOrHowMuch } from "./dated.ts";
import { unit } from "./long-number.ts";

/** A zero or a prefix, then groups with any usual sign between; not from the month of a day on ("livrée le 17/05/2024 : 14 jours"). */
const grouped =
  /(?<![\p{L}\d])(?<!(?<!\d)\d{1,2}[./-](?=(?:0[1-9]|1[0-2])[./-](?:19|20)\d{2}(?!\d)))(?:\+\d{1,3}|\(?[0Oo]\d{1,4}\)?|z[ée]ro[ ]?\d{1,4})(?:[\s.,;:_–—·|/\\()*+~='’-]{1,3}\d{1,4}){2,6}(?![\p{L}\d])/gu;
/** "O6 I2 34 56 78": letters where digits should be. */
const lettered = /(?<![\p{L}\d])[0Oo][\dIlOo](?:[ .-]?[\dIlOo]{2}){4}(?![\p{L}\d])/gu;
/** After one of these six digits are a number already: of a region, or of another country. */
const announced =
  /((?<!\p{L})(?:t[ée]l|t[ée]l[ée]phone|fixe|portable|mobile|phone|gsm|natel|handy|telefon|tel[ée]fono|m[óo]vil|whatsapp|sms|(?:r?appel(?:ez|er)|joindre|joignable|call|text)(?:[ -](?:moi|nous|me|us))?)(?:[ ]?[.:]|[ ](?:au|le|sur|on|n°|num[ée]ro|number|:)|[ ]?n°){0,2}[ ]?)(\d(?:[\s.,/()'’-]{0,3}\d){5,14})(?![\p{L}\d])/giu;
/** Within a house: "poste 4412". */
const extension =
  /((?<!\p{L})(?:poste|ext\.?|num[ée]ro interne)[ ]?(?:n°|:)?[ ]?)(?!(?:19|20)\d\d(?!\d))\d{3,5}(?![\p{L}\d]|[.,]\d)(?=(.{0,10}))/giu;
const hasDate = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}(?!\d)|\d:\d\d(?!\d*[ ]?:)|\d,\d{2}[ ;]/u;

const ofOthers =
  "null|eins|zwei|zwo|drei|vier|f(?:ü|ue)nf|sechs|sieben|acht|neun|zehn|elf|zw(?:ö|oe)lf|\\p{L}{3,6}und(?:zwanzig|drei(?:ß|ss)ig|vierzig|f(?:ü|ue)nfzig|sechzig|siebzig|achtzig|neunzig)|zwanzig|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|trece|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|nul|een|twee|vijf|zes|zeven|negen|tien|um|dois|tr[êe]s|quatro|sete|oito|dez";
const digit =
  "(?:cents?|z[ée]ro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|oh|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|double|triple|" +
  `${ofOthers})`;
const said = new RegExp(
  `(?<![\\p{L}\\d])(?:plus |\\+ ?)?(?:${digit}|0\\d)(?:[\\s,./:-]{1,3}(?:et[\\s-])?(?:${digit}|\\d{1,2})(?![\\p{L}\\d])){4,30}`,
  "giu",
);
const startsLikeOne = /^(?:plus|\+|z[ée]ro|null?|cero|oh|double|0)/iu;

export function maskPhones(text: string, country: CountryCode): string {
  return maskListed(
    text
      .replace(grouped, (found) => (isPhone(found) ? mask : found))
      .replace(lettered, (found) => (found.replace(/\D/g, "").length >= 7 ? mask : found))
      .replace(extension, (found, before: string, next: string) => (unit.test(next) ? found : before + mask))
      .replace(announced, (found, before: string, number: string) =>
        hasDate.test(number) || saysWhenOrHowMuch(number) ? found : before + mask,
      ),
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
