// Bank accounts, right or mistyped. In: readable words. Out: the same without them.
import { countrySpecs, isValidIBAN } from "ibantools";
import { mask } from "../mask.ts";

/** A country's two letters and two digits: an account may begin here. */
const start = /(?<![\p{L}\d])([A-Z]{2})[\s.:-]{0,2}\d[\s.-]?\d/giu;
const joint = /[\s.,:_/-]/u;
/** Right or not: groups that hold digits after such a beginning, perhaps with four letters of a bank. */
const mistyped =
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z]{4})?(?:[ -]?(?=[A-Z]{0,3}\d)[A-Z\d]{1,4}){2,7}(?![\p{L}\d])/giu;

const bank = /((?<!\p{L})(?:BIC|SWIFT)[ ]?:?[ ]?)[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?(?![\p{L}\d])/gu;

export function maskAccounts(text: string): string {
  return maskValid(text)
    .replace(mistyped, (found) => (found.replace(/\D/g, "").length >= 10 ? mask : found))
    .replace(bank, (_, before: string) => before + mask);
}

/** However they are grouped: as many letters and digits as the country's accounts have, and their sum is right. */
function maskValid(text: string): string {
  let [masked, from] = ["", 0];
  for (const { index, 1: country = "" } of text.matchAll(start)) {
    const length = countrySpecs[country.toUpperCase()]?.chars ?? 0;
    const end = length === 0 || index < from ? null : endOf(text, index, length);
    if (end === null) continue;
    masked += text.slice(from, index) + mask;
    from = end;
  }
  return masked + text.slice(from);
}

/** Where the account that starts here ends; null when there is none. */
function endOf(text: string, start: number, length: number): number | null {
  let [account, joints] = ["", 0];
  for (let at = start; at < text.length && joints < 4; at += 1) {
    const letter = text[at] ?? "";
    joints = joint.test(letter) ? joints + 1 : 0;
    if (joints === 0) account += letter.toUpperCase();
    if (account.length === length) return isValidIBAN(account) ? at + 1 : null;
  }
  return null;
}
