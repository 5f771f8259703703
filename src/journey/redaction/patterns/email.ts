// E-mail addresses however they are written or said. In: readable words. Out: the same without them.
import { mask } from "../mask.ts";

/** In an address of a page the sign is written %40. */
const written =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+(?:@|%40)(?:[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|\[[\da-f.:]{7,40}\])/giu;
/** A name in quotes before the sign. */
const quoted = /"[^"\n]{1,40}"(?=@[\p{L}\d-])/gu;
/** "d u p o n t @ s f r . f r". */
const spaced = /(?<![\p{L}\d])(?:[\p{L}\d._-][ ]){3,40}@(?:[ ][\p{L}\d.-]){4,40}(?![\p{L}\d])/gu;

const word = "[\\p{L}\\d_%+-]+";
const edge = "(?<![\\p{L}\\d_%+-])";
const endings =
  "(?:com|fr|net|org|be|ch|eu|lu|ca|uk|io|de|es|it|nl|pt|br|at|info|tn|dz|ma|sn|ci|cm|ie|pl|tv|pro|example)";
const saidDot =
  "[ \\t]+(?:point|pt|dot|punkt|punto|punt|ponto|tiret(?: du)? bas|tiret|underscore|dash|unterstrich|bindestrich|gui[oó]n(?: bajo)?|trattino|streepje)[ \\t]+";
const bracketedDot = "[ \\t]*[(\\[{][ ]?(?:point|dot|\\.)[ ]?[)\\]}][ \\t]*";
/** A point that joins: no space after it, or one before; with a space after it alone it ends a sentence, unless ".com" follows. */
const dot = `(?:\\.(?=[\\p{L}\\d])|[ \\t]+\\.[ \\t]*|\\.[ \\t]+(?=${endings}(?!\\p{L}))|${saidDot}|${bracketedDot})`;
const saidAt = "[ \\t]+(?:arr?obase?|arr?obas?|klammeraffe|apenstaart(?:je)?|chiocciola)[ \\t]+";
const bracketedAt =
  "[ \\t]*[(\\[{<][ ]?(?:at(?: sign)?|chez|signe at|arr?obase?|arr?obas|@)[ ]?[)\\]}>][ \\t]*";
const local = `${edge}(?:(?:${word}[ ]){1,3}tout (?:attach|coll)[ée]|${word}(?:${dot}${word}){0,5})`;
const domain = `${word}(?:${dot}${word}){0,4}(?:[ \\t]+${endings}(?![\\p{L}\\d]))?`;
const providers =
  "(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|orange|wanadoo|free|sfr|laposte|la poste|icloud|live|msn|proton(?:mail)?|gmx|aol|bbox|numericable|neuf|skynet|telenet|proximus|bluewin|sunrise)";

const spelled = [
  `${local}(?:${saidAt}|${bracketedAt})${domain}`,
  // A sign between spaces is also "at noon": it needs a domain of two words; "(a)" and a bare "at" need as much.
  `${local}[ \\t]*(?:@t?(?![\\p{L}\\d])|@|[(\\[{]a(?: commercial)?[)\\]}])\\s{0,3}${word}(?:${dot}${word}){1,4}`,
  `${local}[ \\t]+(?:ät|[aà] commercial)[ \\t]+${word}(?:${dot}${word}){1,4}`,
  `(?<![\\p{L}\\d])[\\p{L}\\d.-]+(?:[-_][\\p{L}\\d.]+)?[-_*](?:at|arobase)[-_*][\\p{L}\\d]+(?:[-_*](?:dot|point)[-_*]|\\.)${endings}(?![\\p{L}\\d])`,
  `${local}[ \\t]+at[ \\t]+${word}(?:[ \\t]+(?:dot|point)[ \\t]+${word}){1,3}`,
  `${local}[ \\t]+(?:at|chez|à|a)[ \\t]+${providers}(?:${dot}|[ \\t]+)${endings}(?![\\p{L}\\d])`,
].map((pattern) => new RegExp(pattern, "giu"));

/** What any of the spelled ones needs: most words have none, and need no more than this look. */
const hint =
  /@|arr?oba|[([{<]\s?(?:at|a|chez)\s?[)\]}>]|\bat\b|\b(?:dot|point|punkt|punto|punt|ponto)\b|[-_*]at[-_*]|commercial|mail|orange|yahoo|wanadoo|outlook|adresse|courriel/iu;

/** "paul@gmail", "paul@gmail,com", "paul.dupont gmail.com": slips of the pen. */
const slips = new RegExp(
  `${edge}[\\p{L}\\d._%+-]+(?:@[\\p{L}\\d-]+,${endings}|@${providers}(?:[ ]?\\.[ ]?(?:${endings}|me)(?![\\p{L}\\d]))?|(?<=[._\\d][\\p{L}\\d]{1,40})[ ]@${providers}|(?<=[._\\d][\\p{L}\\d]{1,40})[ ]${providers}\\.${endings}|(?<=[._\\d][\\p{L}\\d]{1,40})[ ](?:at|chez|arobase)[ ]${providers}(?![ ]?(?:[.,(\\[]|point|pt|dot)))(?![\\p{L}\\d])`,
  "giu",
);

/** "mon adresse gmail c'est jlebrun44": what stands before the sign, alone. */
const localAlone = new RegExp(
  `((?<!\\p{L})(?:adresse|(?:e-?)?mails?|courriel|${providers})(?:[ ](?:\\p{L}+[ ])?(?:est|is|c['’]est)[ ]|[ ]?:[ ]?))((?=[\\p{L}_.-]*\\d|[a-z]{2,20}[._][a-z]{2,20}(?![\\p{L}.]))[\\p{L}\\d_.-]*[\\p{L}_][\\p{L}\\d_.-]*[\\p{L}\\d])(?![\\p{L}\\d@])`,
  "giu",
);

export function maskEmails(text: string): string {
  const rest = text.replace(quoted, "x").replace(written, mask).replace(spaced, mask);
  if (!hint.test(rest)) return rest;
  const plain = rest.replace(slips, mask);
  return spelled
    .reduce((masked, pattern) => masked.replace(pattern, mask), plain)
    .replace(localAlone, (_, before: string) => before + mask);
}
