// Words of customers, made fit to publish. In: a verbatim and what is known of who wrote it. Out: the same with personal details masked.
import { type CountryCode, findPhoneNumbersInText } from "libphonenumber-js/min";
import validator from "validator";

/** What the exports know about the person and the orders, to be found again in their words. */
export type Known = {
  /** Names of the customer, as the exports write them. */
  readonly names: readonly string[];
  /** Tells whether a word is a key of the exports (order, ticket, customer…), written with or without "#". */
  readonly isKey: (word: string) => boolean;
  /** Where a phone number without prefix is from. */
  readonly country: CountryCode;
};

/** Stands for whatever was taken out; the same in every language. */
export const mask = "[•••]";

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const address = /\b(?:https?:\/\/|www\.)\S+/giu;
const accountNumber = /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{2,4}){3,8}\b/g;
const cardNumber = /\b\d(?:[ -]?\d){12,18}\b/g;
/** A word that holds a digit: an order number, a postal code, a reference. */
const reference = /#?\b[\p{L}\d][\p{L}\d_/-]*\b/gu;
const handle = /(?<![\p{L}\d])@[\p{L}\d_.]{3,}/gu;

/** Masks e-mails, addresses with a query, phone, card and account numbers, keys of the exports, long numbers and the customer's own name. */
export function redact(words: string, known: Known): string {
  const steps: readonly ((text: string) => string)[] = [
    (text) => text.replace(email, mask),
    (text) => text.replace(address, (url) => (/[?=]/.test(url) ? mask : url)),
    (text) => text.replace(handle, mask),
    (text) =>
      text.replace(accountNumber, (found) =>
        validator.isIBAN(found.replaceAll(/[ -]/g, "")) ? mask : found,
      ),
    (text) =>
      text.replace(cardNumber, (found) =>
        validator.isCreditCard(found.replaceAll(/[ -]/g, "")) ? mask : found,
      ),
    (text) => maskPhones(text, known.country),
    (text) => text.replace(reference, (word) => (isReference(word, known) ? mask : word)),
    (text) => maskNames(text, known.names),
  ];
  return steps.reduce((text, step) => step(text), words);
}

function maskPhones(text: string, country: CountryCode): string {
  const found = findPhoneNumbersInText(text, country);
  return found.reduceRight(
    (rest, { startsAt, endsAt }) => rest.slice(0, startsAt) + mask + rest.slice(endsAt),
    text,
  );
}

/** Five digits in one word say more about who than about what. */
function isReference(word: string, { isKey }: Known): boolean {
  const digits = word.replaceAll(/\D/g, "").length;
  return digits >= 5 || (digits > 0 && (isKey(word) || isKey(word.replace(/^#/, ""))));
}

/** Whole words only, whatever their accents and case; particles of one or two letters would mask half the language. */
function maskNames(text: string, names: readonly string[]): string {
  const parts = new Set(
    names.flatMap((name) => plain(name).split(/[^\p{L}]+/u)).filter((part) => part.length > 2),
  );
  if (parts.size === 0) return text;
  return text.replace(/\p{L}+/gu, (word) => (parts.has(plain(word)) ? mask : word));
}

function plain(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
