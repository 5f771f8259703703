// Words of customers, made fit to publish. In: a verbatim and what is known of who wrote it. Out: the same with personal details masked.
import { type CountryCode, findPhoneNumbersInText } from "libphonenumber-js/min";

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

/** In an address of a page the sign is written %40. */
const email = /[\p{L}\d._%+-]+(?:@|%40)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
/** "jean (at) orange [dot] fr". */
const spelledEmail =
  /[\p{L}\d._%+-]+\s?[([](?:at|arobase)[)\]]\s?[\p{L}\d-]+(?:\s?(?:\.|[([](?:dot|point)[)\]])\s?[\p{L}\d-]+)*/giu;
const address = /(?<![\p{L}\d])(?:https?:\/\/|www\.)\S+/giu;
const bareAddress = /(?<![\p{L}\d@])(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/\S*)?\?\S+/gu;
const internetAddress =
  /(?<![\p{L}\d.:])(?:\d{1,3}(?:\.\d{1,3}){3}|(?:[\da-f]{0,4}:){3,7}[\da-f]{1,4})(?![\p{L}\d:]|\.\d)/giu;
/** An IBAN, right or mistyped: a country, two digits, perhaps four letters of a bank, then groups that hold digits. */
const accountNumber =
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z]{4})?(?:[ -]?(?=[A-Z]{0,3}\d)[A-Z\d]{1,4}){2,7}(?![\p{L}\d])/giu;
/** Nine digits or more, however they are grouped: phones, cards, parcels, social security. */
const longNumber = /(?<![\p{L}\d])(?:\+|\(\+?)?\d(?:[\s./()-]{0,3}\d){8,}(?![\p{L}\d])/gu;
/** A word, with what joins the parts of a reference inside. */
const word = /(?<![\p{L}\d])#?[\p{L}\d](?:[\p{L}\d_./-]*[\p{L}\d])?/gu;
/** "12 bis, rue de la Paix", "3 place des Vosges", "221B Baker Street". Words that are also ordinary ones ("1 place de parking") need a capital after them. */
const particles = "(?:(?:de|du|des|la|le|les|aux?) )*(?:[dl]['’] ?)?";
const capitals = `(?: ${particles}\\p{Lu}[\\p{L}'’-]*)`;
const streets = [
  `(?:[Rr]ue|[Aa]venue|[Aa]v\\.?|[Bb]oulevard|[Bb]l?v?d\\.?|[Ii]mpasse|[Aa]llées?|[Cc]hemin|[Ff]aubourg) ${particles}\\p{L}[\\p{L}'’-]*${capitals}*`,
  `(?:[Pp]lace|[Qq]uai|[Cc]ours|[Rr]oute|[Ss]quare|[Pp]assage|[Vv]illa|[Cc]ité|[Rr]ésidence|[Hh]ameau)${capitals}+`,
  "(?:\\p{Lu}[\\p{L}'’-]* ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Square|Boulevard|Blvd)(?!\\p{L})",
].join("|");
const postalAddress = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,4} ?(?:bis|ter|quater|[A-Da-d])?,? ?(?<=[\\d\\p{L}] |, |,)(?:${streets})`.replaceAll(
    " ",
    "[ \\u00A0]",
  ),
  "gu",
);
const handle = /(?<![\p{L}\d])@[\p{L}\d_.]{3,}/gu;

/** Masks e-mails, postal addresses, IPs, addresses with a query, phone, card and account numbers, keys of the exports, long numbers and the customer's own name. */
export function redact(words: string, known: Known): string {
  const steps: readonly ((text: string) => string)[] = [
    maskAddresses,
    (text) => maskWords(text, (found, around) => isKnown(found, around, known)),
    (text) => text.replace(postalAddress, mask),
    (text) => text.replace(accountNumber, (found) => (digitsOf(found) >= 10 ? mask : found)),
    (text) => text.replace(longNumber, mask),
    (text) => maskPhones(text, known.country),
    (text) => maskWords(text, isLong),
    (text) => maskNames(text, known.names),
  ];
  return steps.reduce((text, step) => step(text), words.normalize("NFC"));
}

/** Every word that `redact` may ask `isKey` about, in lower case and without "#". */
export function possibleKeys(words: string): Set<string> {
  const asked = new Set<string>();
  maskWords(maskAddresses(words.normalize("NFC")), (found) => {
    if (digitsOf(found) > 0) asked.add(found.replace(/^#/, "").toLowerCase());
    return false;
  });
  return asked;
}

/** Whatever leads to somebody's box, account or machine. */
function maskAddresses(text: string): string {
  return text
    .replace(email, mask)
    .replace(spelledEmail, mask)
    .replace(internetAddress, mask)
    .replace(address, (url) => (/[?=]/.test(url) ? mask : url))
    .replace(bareAddress, mask)
    .replace(handle, mask);
}

type Around = { readonly before: string; readonly after: string };

/** Whole words first ("ML-2026-0012"), then their parts ("1001/1002"). */
function maskWords(text: string, isPersonal: (word: string, around: Around) => boolean): string {
  return text.replace(word, (found, start: number) => {
    const around = (from: number, length: number) => ({
      before: text.slice(Math.max(0, start + from - 24), start + from),
      after: text.slice(start + from + length, start + from + length + 12),
    });
    if (isPersonal(found, around(0, found.length))) return mask;
    return found.replace(/#?[\p{L}\d_-]+/gu, (part, from: number) =>
      isPersonal(part, around(from, part.length)) ? mask : part,
    );
  });
}

/** What announces a number as somebody's. */
const announced =
  /(?:#|n[°º]|\bno\.?|num[ée]ros?|number|commandes?|orders?|tickets?|r[ée]f\.?|r[ée]f[ée]rences?|clients?|customer|dossier|colis|factures?|invoice|devis|contrat|\bids?)[\s:.#°]*$/iu;
/** What makes a number a quantity. */
const unit =
  /^\s?(?:€|euros?\b|[$£%]|km\b|k?g\b|c?m\b|lm\b|lumens?\b|watts?\b|fois\b|jours?\b|heures?\b|[ée]toiles?\b|days?\b|stars?\b)/iu;

/** A key of the exports. Short numbers are keys too (order 42), but also ordinary words: they must be announced as one. */
function isKnown(found: string, { before, after }: Around, { isKey }: Known): boolean {
  const digits = digitsOf(found);
  const bare = found.replace(/^#/, "");
  if (digits === 0 || !(isKey(bare) || isKey(found))) return false;
  if (found.startsWith("#") || /\D/.test(bare) || digits > 4 || announced.test(before)) return true;
  return digits === 4 && !/^(?:19|20)/.test(bare) && !unit.test(after);
}

/** Five digits in one word say more about who than about what. */
function isLong(found: string, { after }: Around): boolean {
  return digitsOf(found) >= 5 && !(/^\d{5,6}$/.test(found) && unit.test(after));
}

function digitsOf(text: string): number {
  return text.replaceAll(/\D/g, "").length;
}

function maskPhones(text: string, country: CountryCode): string {
  const found = findPhoneNumbersInText(text, country);
  return found.reduceRight(
    (rest, { startsAt, endsAt }) => rest.slice(0, startsAt) + mask + rest.slice(endsAt),
    text,
  );
}

/** Parts of names, and of what people write instead of one, that are words of the language. */
const ordinary = new Set(
  "de du des la le les von van der den del della di da dos ibn ben bin al el of the and et ou client cliente customer consumer user utilisateur anonyme anonymous mme mr".split(
    " ",
  ),
);

/** Whole words only, whatever their accents and case; two letters must begin with a capital. */
function maskNames(text: string, names: readonly string[]): string {
  const parts = new Set(
    names
      .flatMap((name) => plain(name).split(/[^\p{L}]+/u))
      .filter((part) => part.length > 1 && !ordinary.has(part)),
  );
  if (parts.size === 0) return text;
  return text.replace(/\p{L}+/gu, (found) => {
    const isName = parts.has(plain(found)) && (found.length > 2 || /^\p{Lu}/u.test(found));
    return isName ? mask : found;
  });
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
