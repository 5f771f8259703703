// Dates of birth, in digits or in words. In: readable words. Out: the same without them; dates of orders and deliveries stay.
import { mask } from "../mask.ts";

const months =
  "(?:janvier|janv\\.?|f[ée]vrier|f[ée]vr?\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil\\.?|ao[ûu]t|septembre|sept?\\.?|octobre|oct\\.?|novembre|nov\\.?|d[ée]cembre|d[ée]c\\.?|january|jan\\.?|february|feb\\.?|march|mar\\.?|april|apr\\.?|may|june|jun\\.?|july|jul\\.?|august|aug\\.?|september|october|november|december" +
  "|januar|februar|m[äa]rz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre" +
  "|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus|janeiro|fevereiro|mar[çc]o|maio|junho|julho|setembro|outubro|novembro|dezembro)";
const year = "(?:['’]?\\d{2}(?!\\d)|(?:19|20)\\d{2})";
const unit =
  "(?:z[ée]ro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille|et|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|and|oh)";
const numberWords = `${unit}(?:[ -]${unit}){0,9}(?<![ -](?:et|and))`;
const dayWords = `(?:premier|(?:the )?(?:\\p{L}{3,7}[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\p{L}{4,10}th)|${numberWords})`;
const day = `(?:\\d{1,2}(?:er|st|nd|rd|th|\\.)?|${dayWords})`;

const dates = [
  "\\d{1,2}[ ]?[./-][ ]?\\d{1,2}[ ]?[./-][ ]?(?:\\d{4}|\\d{2})",
  "\\d{1,2} \\d{1,2} (?:19|20)\\d{2}",
  `\\d{1,2}[/.]${months}[/.](?:19|20)\\d{2}`,
  "\\d{1,2}[ ./-](?:I{1,3}|I?[VX]|VI{1,3}|XI{1,2})[ ./-](?:19|20)\\d{2}",
  "(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}",
  `${day}[ /-](?:of |del? )?${months}(?:,?[ /-](?:del? )?(?:${year}|${numberWords}))?`,
  `${months} (?:the )?${day}(?:,? (?:${year}|${numberWords}))?`,
  `${months},? ['’]\\d{2}`,
  `(?:nineteen|twenty|two thousand|mille neuf cents?|deux mille)(?:[ -]${unit}){0,6}(?:[ ](?:on|le|in)[ ](?:${day}[ -](?:of )?${months}|${months} (?:the )?${day}))?`,
  `(?:${months} |l['’]an(?:n[ée]e)? )?(?:19|20)\\d{2}`,
].join("|");

const announced = new RegExp(
  "(?<!\\p{L})(" +
    "n[ée](?:[(·.-]?e\\)?)?(?:[(·.-]?s\\)?)?|naissance|anniversaire|born|b-?day|birth ?da(?:y|te)|date of birth|birth|d\\.?o\\.?b\\.?|ddn" +
    "|geboren|geb\\.|geburts(?:tag|datum)|geboortedatum|nacid[oa]|nacimiento|cumplea[ñn]os|nat[oa]|nascita|compleanno|nascid[oa]|nascimento" +
    ")(?!\\p{L})" +
    "((?:[ ,]{1,2}\\p{L}+){0,2}?(?:[ ]l['’]\\p{L}+)?(?:[\\s:,=(]{1,3}|[ ](?:est|is|was)[ ]|[ ](?:le|un|on|en|in|the|du|au|am|el|op|il|em)[ ]){1,3})" +
    `(?:${dates})(?![\\p{L}\\d])`,
  "giu",
);

/** A whole date of so long ago is nobody's order. */
const longAgo =
  /(?<![\p{L}\d./-])(?:(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19\d{2}|200[0-5])|(?:19\d{2}|200[0-5])[./-](?:0[1-9]|1[0-2])[./-](?:0[1-9]|[12]\d|3[01]))(?![\p{L}\d/-])/gu;

const wordyLongAgo = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,2}(?:er|\\.)?[ /-](?:del? )?${months}[ /-](?:del? )?(?:19\\d\\d|200[0-5])(?!\\d)`,
  "giu",
);
/** The day first: "03 03 61 (naissance)". */
const told =
  /(?<![\p{L}\d])(?:\d{8}|\d{6}|\d{1,2}[ ./-]\d{1,2}[ ./-](?:\d{4}|\d{2}))([ ]?[,:(–-]?[ ]?(?:(?:ma|sa|est ma|is my|my)[ ])?(?:(?:date|jour|ann[ée]e) de )?(?:naissance|birth|ddn|dob|geburtsdatum)(?!\p{L}))/giu;
/** "je suis du 3 mars 61", "j'ai eu 60 ans le 3 mars". */
const aged = new RegExp(
  "((?<!\\p{L})(?:je suis du|(?:(?:eu|aurai|aura|f[êe]t\\p{L}{1,4}|turn(?:ed|s|ing)?)[ ])(?:(?:mes|ses|my|her|his)[ ])?\\d{1,3}(?:[ ]ans)?[ ](?:le|on))[ ])" +
    `(?:${day}[ -](?:of )?${months}|${months} (?:the )?${day})(?:,?[ -]${year})?(?![\\p{L}\\d])`,
  "giu",
);

const hint =
  /n[ée]e?|naiss|anniv|b[io]r|bday|dob|d\.o\.b|ddn|je suis du|turn|ans le|na[ct]|nasc|cumple|comple|19\d\d|200\d/iu;

export function maskBirthDates(text: string): string {
  if (!hint.test(text)) return text;
  return text
    .replace(announced, (_, what: string, between: string) => `${what}${between}${mask}`)
    .replace(aged, (_, before: string) => before + mask)
    .replace(told, (_, after: string) => mask + after)
    .replace(longAgo, mask)
    .replace(wordyLongAgo, mask);
}
