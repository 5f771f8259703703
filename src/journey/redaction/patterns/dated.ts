// Days, hours and marks among numbers: what is long and still nobody's. In: a number with its signs. Out: whether it only says when, how large or how good.

const date = "(?:0?[1-9]|[12]\\d|3[01])";
const month = "(?:0?[1-9]|1[0-2])";
const day = [
  `${date}[./-]${month}(?:[./-](?:(?:19|20)\\d{2}|\\d{2}))?`,
  `${month}[/-]${date}[/-](?:19|20)\\d{2}`,
  `(?:19|20)\\d{2}[./-]${month}(?:[./-]${date})?`,
].join("|");
const hour = "\\d{1,2}[hH:.][0-5]\\d(?:[:.][0-5]\\d)?|\\d{1,2}[hH]";
const days = new RegExp(`^(?:${day})(?:[ /-]{1,3}(?:${day}|${hour}))*$`, "u");
/** "le 12/06/2025 - 14 articles". */
const dayThenCount = new RegExp(`^${date}[./-]${month}[./-](?:19|20)\\d{2}[ -]{1,3}\\d{1,2}$`, "u");
const hours = new RegExp(`^(?:${hour})(?:[/ -]+(?:${hour}))*$`, "u");
const years = /^(?:19|20)\d{2}(?:[\s/-]{1,3}(?:(?:19|20)\d{2}|\d{2}))*$/u;
const sizes = /^\d{1,4}(?:[.,]\d{1,3})?(?:[x×*/-]\d{1,4}(?:[.,]\d{1,3})?){0,3}(?:[a-zA-Z%°]{1,3}|[x×])$/u;
const sides = /^\d{1,4}(?:[.,]\d{1,2})?(?:[x×*]\d{1,4}(?:[.,]\d{1,2})?){1,3}$/u;
const price = /^\d{1,4}[.,]\d{1,2}$/u;
const marks = /^\d{1,2}\/(?:5|10|20|100)(?:[\s,;-]{1,3}\d{1,2}\/(?:5|10|20|100))*$/u;

export function saysWhenOrHowMuch(number: string): boolean {
  return [days, dayThenCount, hours, years, sizes, sides, price, marks].some((shape) => shape.test(number));
}
