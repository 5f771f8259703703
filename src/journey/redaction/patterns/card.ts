// Payment cards. In: readable words. Out: the same without numbers of 13 to 19 digits whose check digit is right, whatever stands between the digits.
import { mask } from "../mask.ts";

const candidate = /(?<!\d)\d(?:[^\p{L}\d\n]{0,3}\d){12,18}(?!\d)/gu;

export function maskCards(text: string): string {
  return text.replace(candidate, (found) => (isRight(found.replace(/\D/g, "")) ? mask : found));
}

/** Luhn's sum (ISO/IEC 7812-1, annex B): every second digit from the right counts double. */
function isRight(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0 && /[1-9]/.test(digits);
}
