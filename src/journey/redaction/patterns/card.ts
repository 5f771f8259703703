// Payment cards. In: readable words. Out: the same without numbers of 13 to 19 digits whose check digit is right, whatever stands between the digits.
import { mask } from "../mask.ts";

const candidate = /(?<!\d)\d(?:[^\p{L}\d\n]{0,3}\d){12,18}(?!\d)/gu;

/** "carte finissant par 4412": the last four are what a shop knows of it. */
const ending =
  /((?<!\p{L})(?:carte|cb|visa|mastercard|card)(?!\p{L})[^.!?\n\d]{0,24}(?:finissant|termin[ée]e?|terminant|finit|ending|ends)(?:[ ](?:par|en|in|with))?(?:[ ](?:les|le|n°|the))?[ ])\d{2,4}(?![\p{L}\d])/giu;

/** "****4412", and what is printed on the back. */
const starred = /(?<![\p{L}\d])(?:\d{4}[ -]?)?(?:[*•xX]{2,4}[ -]?){1,3}\d{4}(?![\p{L}\d])/gu;
const onTheBack = /((?<!\p{L})(?:cvv2?|cvc|crypto(?:gramme)?)[ ]?[:=]?[ ]?)\d{3,4}(?!\d)/giu;

export function maskCards(text: string): string {
  return text
    .replace(candidate, (found) => (isRight(found.replace(/\D/g, "")) ? mask : found))
    .replace(ending, (_, before: string) => before + mask)
    .replace(starred, mask)
    .replace(onTheBack, (_, before: string) => before + mask);
}

/** Luhn's sum (ISO/IEC 7812-1, annex B): every second digit from the right counts double. */
function isRight(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0 && /[1-9]/.test(digits);
}
