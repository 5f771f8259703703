// Names said letter by letter, as on the telephone. In: readable words. Out: the same without them; "T O P" and "A B C D" stay.
import { isCommon } from "../../names/common-words.ts";
import { mask } from "../mask.ts";

const spelled = /(?<![\p{L}\d'’.-])(?!à)\p{L}(?:(?: |, |-| - )(?!à)\p{L}(?![\p{L}'’])){3,24}(?![\p{L}\d-])/gu;
const alphabet = "abcdefghijklmnopqrstuvwxyz";

export function maskSpelledNames(text: string): string {
  return text.replace(spelled, (found) => {
    const word = found.replace(/[^\p{L}]/gu, "").toLowerCase();
    return isCommon(word) || alphabet.includes(word) ? found : mask;
  });
}
