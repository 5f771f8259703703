// Places on the globe. In: readable words. Out: the same without latitudes and longitudes, decimal or in degrees, minutes and seconds, and codes of places.
import { mask } from "../mask.ts";

const degrees = "[+-]?\\d{1,3}[.,]\\d{4,12}[ ]?°?";
const side = "(?:[ ]?[NSEWO](?![\\p{L}\\d]))?";
const decimal = new RegExp(
  `(?<![\\p{L}\\d.,])(?:lat(?:itude)?[ :=]{0,3})?${degrees}${side}[\\s,;/]{1,4}(?:(?:lon(?:g(?:itude)?)?|lng)[ :=]{0,3})?${degrees}${side}(?![\\d])`,
  "giu",
);
const minutes =
  "\\d{1,3}[ ]?[°º][ ]?\\d{1,2}(?:[.,]\\d{1,6})?[ ]?['’′](?:[ ]?\\d{1,2}(?:[.,]\\d{1,6})?[ ]?(?:[\"”″]|['’′]{2}))?";
const seconds = "\\d{1,2}(?:[.,]\\d{1,6})?";

const whole: readonly RegExp[] = [
  decimal,
  new RegExp(`(?<![\\p{L}\\d])${minutes}[ ]?[NSEWO](?![\\p{L}\\d])`, "giu"),
  new RegExp(`(?<![\\p{L}\\d])[NSEWO][ ]?${minutes}`, "giu"),
  /(?<![\p{L}\d])[NS][ ]?\d{1,2}[.,]\d{3,12}[\s,;/]{1,3}[EWO][ ]?\d{1,3}[.,]\d{3,12}(?!\d)/gu,
  // "N47 19.366 E005 02.483".
  /(?<![\p{L}\d])[NS][ ]?\d{1,2}[ °]{1,2}\d{1,2}[.,]\d{2,5}['’′]?[\s,;/]{1,3}[EWO][ ]?\d{1,3}[ °]{1,2}\d{1,2}[.,]\d{2,5}['’′]?(?!\d)/gu,
  // "48 51 24 N 2 21 07 E".
  /(?<![\p{L}\d])\d{1,3} \d{1,2} \d{1,2}[ ]?[NS][ ,]{1,2}\d{1,3} \d{1,2} \d{1,2}[ ]?[EWO](?![\p{L}\d])/giu,
  new RegExp(
    `(?<![\\p{L}\\d])\\d{1,3}[ ]?(?:[°º]|deg(?:r[ée]s?|rees?)?)[ ]?\\d{1,2}[ ]?(?:min(?:utes?)?|['’′])[ ]?${seconds}[ ]?(?:s(?:ec(?:ondes?|onds?)?)?|["”″])(?![\\p{L}\\d])`,
    "giu",
  ),
  // Open location codes have neither vowels nor figures that look like letters.
  /(?<![\p{L}\d])(?=[\dA-Z]*[A-Z])(?:[23456789CFGHJMPQRVWX]{4}){1,2}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\d])/gu,
  /(?:\/\/\/|(?<!\p{L})what3words[ :]{1,3}(?:\/\/\/)?)\p{L}{2,20}\.\p{L}{2,20}\.\p{L}{2,20}/giu,
];

export function maskCoordinates(text: string): string {
  return whole.reduce((masked, pattern) => masked.replace(pattern, mask), text);
}
