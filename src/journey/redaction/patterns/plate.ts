// Number plates of France and its neighbours. In: readable words. Out: the same without them; sizes and models stay.
import { mask } from "../mask.ts";

/** Since 2009: no I, O or U. */
const pair = "[A-HJ-NP-TV-Z]{2}";
const units = "(?:CM|MM|KM|KG|ML|CL|HD|DB|HZ|KW|MA|TV|LM|LED|USB|DVD|EUR|TTC|VTT|CHF|WATT|MAX|MIN)";
const notUnit = `(?!${units}(?![A-Z]))`;
const edge = "(?<![\\p{L}\\d-])";
const end = "(?![\\p{L}\\d-])";
const cantons = "(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)";
const department = "(?:0[1-9]|[1-8]\\d|9[0-5]|97\\d|2[AB])";

const joined = [
  new RegExp(`${edge}${pair}(?:[-–—.·/_]| [-–—] )\\d{3}(?:[-–—.·/_]| [-–—] )${pair}${end}`, "giu"),
  new RegExp(`${edge}WW?[ -]\\d{3}[ -]${pair}${end}`, "gu"),
  new RegExp(`${edge}${cantons}[ ·-]\\d{1,3}['’ ]\\d{3}${end}`, "gu"),
  new RegExp(`${edge}${notUnit}${pair}[ \\u00A0]\\d{3}[ \\u00A0]${notUnit}${pair}${end}`, "gu"),
  new RegExp(`${edge}\\d{1,4}[ \\u00A0-]${notUnit}[A-HJ-NP-TV-Z]{2,3}[ \\u00A0-]${department}${end}`, "gu"),
  new RegExp(`${edge}\\d{2,4}-[a-hj-np-tv-z]{2,3}-${department}${end}`, "gu"),
  new RegExp(`${edge}[1-9]-[A-Z]{3}-\\d{3}${end}`, "giu"),
];

/** "ma clio fg 482 kl": in small letters, where neither pair is a word of its own. */
const words =
  "(?:de|en|le|la|un|du|au|je|tu|et|ou|on|ne|se|ce|me|te|si|ma|ta|sa|as|ai|va|vu|pu|su|eu|lu|es|mm|cm|km|kg|ml|cl|of|in|at|to|by|or|is|it|we|my|he|an|be|do|go|no|so|up|us|am|if|as|et|des|ans|eur|ex|env|va|el|al|da|der|ed|er|et|st|nd|rd|th|pm|am|hz|db|kw|mb|gb|vs|ht|tv|pc|lm|rt|nf)";
const small = new RegExp(
  `${edge}(?!${words}[ ])[a-hj-np-tv-z]{2} \\d{3} (?!${words}(?![\\p{L}]))[a-hj-np-tv-z]{2}${end}`,
  "gu",
);

/** Written in one piece, or of another country, a plate looks like a model: it must be announced. */
const shapes =
  "(?:[A-Z]{2}[ -]?\\d{3}[ -]?[A-Z]{2}|\\d{1,4}[ -]?[A-Z]{2,3}[ -]?\\d{2}|[1-9]?[ -]?[A-Z]{3}[ -]?\\d{3}|[A-Z]{2}[ -]?\\d{3,6}|[A-Z]{2}\\d{2}[ ]?[A-Z]{3}|\\d{4}[ -]?[A-Z]{3}|\\d{1,2}-?[A-Z]{2,3}-?\\d{1,2}|[A-Z]{1,3}-[A-Z]{1,2}[ ]?\\d{1,4}|\\d{1,3}[ -]?(?:TU|TUN|RS)[ -]?\\d{1,4}|\\d{4,6}[ -]\\d{3}[ -]\\d{2}|[A-Z]{1,2}\\*\\d{2,4}\\*[A-Z]{1,2}|[A-Z]\\d{2}[ -]?(?!(?:AMG|GTI|GTD|TDI|HDI|DCI|TSI|GTE)(?!\\p{L}))[A-Z]{3}|[A-Z]{4}[ -]?\\d{3})";
const announced = new RegExp(
  "((?<!\\p{L})(?:plaques?|immat\\p{L}*\\.?|v[ée]hicules?|voiture|camion(?:nette)?|fourgon|utilitaire|scooter|moto|(?:number)?plates?|registration|reg\\.?|van|car|matr[íi]cula|targa|kenteken|kennzeichen|nummernschild|nummerplaat)(?!\\p{L})[^.!?\\n\\d]{0,30}?)" +
    `(?<![\\p{L}\\d])(${shapes})(?![\\p{L}\\d])`,
  "giu",
);
/** What only a vehicle is, after it. */
const parked = new RegExp(
  `(?<![\\p{L}\\d-])(?:${shapes})(?=[ ](?:[ée]tait |est |mal )?(?:gar[ée]|stationn|immatricul|parked|plaque|plate))`,
  "giu",
);

export function maskPlates(text: string): string {
  return joined
    .reduce((masked, pattern) => masked.replace(pattern, mask), text)
    .replace(small, mask)
    .replace(announced, (found: string, before: string, plate: string) =>
      /^(?:de|en|un|le|la)\b/iu.test(plate) ? found : before + mask,
    )
    .replace(parked, mask);
}
