// Names in two languages, as the spreadsheets give them. In: what was written, maybe in one language. Out: both, and ways to find one again.
import { fold } from "../exports/cells/fold.ts";
import type { Names } from "./company.ts";

/** Both names; a missing English one comes from `usual` (what this word is usually called), else the French one serves. */
export function bothNames(fr: string, en: string, usual: string | null = null): Names {
  const french = fr === "" ? en : fr;
  return { fr: french, en: en === "" ? (usual ?? french) : en };
}

/** The item called so in either language, accents and case apart. */
export function findByName<T extends { readonly names: Names }>(
  items: readonly T[],
  written: string,
): T | null {
  const folded = fold(written);
  return items.find(({ names }) => fold(names.fr) === folded || fold(names.en) === folded) ?? null;
}

/** A name as it may stand in an address: "Architectes & hôtels" → "architectes-hotels". */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
