// Numbers too long to say how much. In: readable words. Out: the same without them; dates, sizes, prices and standards stay.
import { mask } from "../mask.ts";
import { saysWhenOrHowMuch } from "./dated.ts";
import { type Around, digitsOf, maskWords } from "./words.ts";

/** Nine digits or more, however they are grouped: phones, cards, parcels, social security. */
const grouped = /(?<![\p{L}\d])(?:\+|\(\+?)?\d(?:[\s./()-]{0,3}\d){8,}(?![\p{L}\d])/gu;

/** What makes a number a quantity. */
export const unit =
  /^\s?(?:€|ttc\b|ht\b|euros?\b|eur\b|[$£%°]|chf\b|km\b|k?g\b|c?m\b|mm\b|m[²³2]|m?l\b|litres?\b|lm\b|lumens?\b|watts?\b|[kmg]?w\b|v\b|volts?\b|k\b|kelvins?\b|h\b|hz\b|mah\b|go\b|gb\b|fois\b|jours?\b|heures?\b|ans\b|mois\b|minutes?\b|secondes?\b|points?\b|[ée]toiles?\b|pi[èe]ces?\b|days?\b|hours?\b|stars?\b|times\b|pieces?\b|years?\b)/iu;
/** What makes it a standard or a model. */
const standard = /(?:^|[^\p{L}])(?:NF|EN|ISO|IEC|CEI|DIN|UL|RT|NF C|NF EN|EN ISO)[\s-]*$/u;

/** As files are dated: "export_20260703". */
const compactDay = /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/gu;

export function maskLongNumbers(text: string): string {
  return text.replace(grouped, (found) => (saysWhenOrHowMuch(found) ? found : mask));
}

/** Five digits in one word say more about who than about what. */
export function maskLongWords(text: string): string {
  return maskWords(text, isLong);
}

function isLong(found: string, { before, after }: Around): boolean {
  if (isKey(found)) return true;
  const digits = digitsOf(found.replace(compactDay, ""));
  if (digits < 5 || saysWhenOrHowMuch(found) || standard.test(before)) return false;
  // "WH-1000XM5" and "15-100" are what things are called.
  if (digits === 5 && !/\d{5}/.test(found)) return /[a-f\d]{10}/iu.test(found);
  return !(/^\d[\d.]*$/.test(found) && digits <= 7 && unit.test(after));
}

/** "sk_live_51Hx8zKQ2vYb9Tn": long, of small and large letters and digits in no order, as only machines write. */
function isKey(found: string): boolean {
  if (found.length < 16 || !/^\w+$/u.test(found)) return false;
  const changes = found.match(/[a-z][A-Z]|[a-zA-Z]\d|\d[a-zA-Z]/gu)?.length ?? 0;
  return changes >= 5 && /[a-z]/u.test(found) && /[A-Z]/u.test(found);
}
