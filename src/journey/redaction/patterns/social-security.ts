// Numbers of social security, French and British. In: readable words. Out: the same without them, Corsica's letters and people born abroad included.
import { mask } from "../mask.ts";

const gap = "[\\s.,_-]{0,2}";
/** Sex, year, month, department, town, rank, perhaps the key. Months over 12 are of births whose month nobody knew. */
const number = new RegExp(
  [
    "(?<![\\p{L}\\d])[1-478]",
    "\\d{2}",
    "(?:0[1-9]|1[0-2]|[2-9]\\d)",
    "(?:2[AB]|\\d{2})",
    "\\d{3}",
    "\\d{3}(?:[\\s./_-]{0,3}(?:cl[ée]\\s?)?\\d{2})?(?![\\p{L}\\d])",
  ].join(gap),
  "giu",
);

/** However it is grouped: a letter of Corsica after five digits is in no other number. */
const ofCorsica = new RegExp(
  "(?<![\\p{L}\\d])[1-478]~\\d~\\d~(?:0~[1-9]|1~[0-2]|[2-9]~\\d)~2~[AB](?:~\\d){6,8}(?![\\p{L}\\d])".replaceAll(
    "~",
    "[ ._-]?",
  ),
  "giu",
);
/** Of Britain. */
const insurance = /(?<![\p{L}\d])[A-Z]{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?[A-D](?![\p{L}\d])/gu;

export function maskSocialSecurity(text: string): string {
  return text.replace(number, mask).replace(ofCorsica, mask).replace(insurance, mask);
}
