// French numbers of social security. In: readable words. Out: the same without them, Corsica's letters and people born abroad included.
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

export function maskSocialSecurity(text: string): string {
  return text.replace(number, mask);
}
