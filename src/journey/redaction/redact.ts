// Words of customers, made fit to publish. In: a verbatim and what is known of who wrote it. Out: the same with personal details masked.
import type { CountryCode } from "libphonenumber-js/min";
import { tokensOf } from "../names/tokens.ts";
import { joinMasks } from "./mask.ts";
import { maskAccounts } from "./patterns/account.ts";
import { maskBirthDates } from "./patterns/birth-date.ts";
import { maskCards } from "./patterns/card.ts";
import { maskCoordinates } from "./patterns/coordinates.ts";
import { maskEmails } from "./patterns/email.ts";
import { askedKeys, maskKnownKeys } from "./patterns/known-key.ts";
import { maskLongNumbers, maskLongWords } from "./patterns/long-number.ts";
import { maskPhones, maskSaidPhones } from "./patterns/phone.ts";
import { maskPlates } from "./patterns/plate.ts";
import { maskPostalAddresses } from "./patterns/postal-address.ts";
import { maskReferences } from "./patterns/reference.ts";
import { maskSocialSecurity } from "./patterns/social-security.ts";
import { maskWebAddresses } from "./patterns/web-address.ts";
import { type KnownNames, maskNames } from "./people/announced-names.ts";
import { maskOwnNames } from "./people/own-names.ts";
import { maskSpelledNames } from "./people/spelled-names.ts";
import { readable } from "./readable.ts";

/** What the exports know about the person and the orders, to be found again in their words. */
export type Known = KnownNames & {
  /** Names of the customer, as the exports write them. */
  readonly names: readonly string[];
  /** Tells whether a word is a key of the exports (order, ticket, customer…), written with or without "#". */
  readonly isKey: (word: string) => boolean;
  /** Where a phone number without prefix is from. */
  readonly country: CountryCode;
};

type Step = (text: string, known: Known) => string;

/** The most telling first: what one takes out, the next ones need not understand. */
const ofNumbers: readonly Step[] = [
  (text, { isKey }) => maskKnownKeys(text, isKey),
  maskCoordinates,
  maskBirthDates,
  maskSocialSecurity,
  maskPlates,
  maskPostalAddresses,
  maskAccounts,
  maskCards,
  maskLongNumbers,
  (text, { country }) => maskPhones(text, country),
  maskReferences,
  maskLongWords,
];

/** Those that words without a single digit can hold. */
const ofWords: readonly Step[] = [maskCoordinates, maskBirthDates, maskPostalAddresses, maskReferences];

/** Masks e-mails, addresses, numbers of all kinds that lead to somebody, keys of the exports, and names: the writer's, those of the exports, those announced. */
export function redact(words: string, known: Known): string {
  const text = redactPatterns(words, known);
  return joinMasks(maskNames(maskOwnNames(maskSpelledNames(text), known.names), known));
}

/** The same without the names. */
function redactPatterns(words: string, known: Known): string {
  const text = withoutAddresses(words);
  return (/\d/.test(text) ? ofNumbers : ofWords).reduce((rest, step) => step(rest, known), text);
}

function withoutAddresses(words: string): string {
  return maskSaidPhones(maskWebAddresses(maskEmails(readable(words))));
}

/** Every word that `redact` may ask `isKey` about, in lower case and without "#". */
export function possibleKeys(words: string): Set<string> {
  return askedKeys(withoutAddresses(words));
}

/** Every word that `redact` may ask `isName` about, folded. */
export function possibleNames(words: string): Set<string> {
  return new Set(tokensOf(readable(words)).map(({ folded }) => folded));
}
