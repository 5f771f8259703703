// Places on the globe. In: readable words. Out: the same without latitudes and longitudes, decimal or in degrees, minutes and seconds.
import { mask } from "../mask.ts";

const degrees = "[+-]?\\d{1,3}[.,]\\d{4,12}[ ]?°?";
const side = "(?:[ ]?[NSEWO](?![\\p{L}\\d]))?";
const decimal = new RegExp(
  `(?<![\\p{L}\\d.,])(?:lat(?:itude)?[ :=]{0,3})?${degrees}${side}[\\s,;/]{1,4}(?:(?:lon(?:g(?:itude)?)?|lng)[ :=]{0,3})?${degrees}${side}(?![\\d])`,
  "giu",
);
const sexagesimal =
  /(?<![\p{L}\d])\d{1,3}[ ]?[°º][ ]?\d{1,2}(?:[.,]\d{1,6})?[ ]?['’′](?:[ ]?\d{1,2}(?:[.,]\d{1,6})?[ ]?(?:["”″]|['’′]{2}))?[ ]?[NSEWO](?![\p{L}\d])/giu;

export function maskCoordinates(text: string): string {
  return text.replace(decimal, mask).replace(sexagesimal, mask);
}
