// Usual English names of touchpoints and channels. In: a French name of the spreadsheets. Out: its English one where the defaults know it.
import { fold } from "../../exports/cells/fold.ts";
import type { Names } from "../company.ts";
import { CHANNELS } from "./channels.ts";
import { DEFAULT_RULES } from "./touchpoints.ts";

const NAMES: readonly Names[] = [
  ...Object.values(CHANNELS),
  ...DEFAULT_RULES.flatMap(({ touchpoint, channel }) => [touchpoint, channel]),
];
const ENGLISH: ReadonlyMap<string, string> = new Map(NAMES.map(({ fr, en }) => [fold(fr), en]));

/** "Panier" → "Basket"; null when the name is the company's own. */
export function usualEnglish(french: string): string | null {
  return ENGLISH.get(fold(french)) ?? null;
}
