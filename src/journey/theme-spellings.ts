// What themes match beyond the words that themes.csv writes. In: an engine with a built journey. Out: each word with the other spellings of its family, the most written first.
import type { Database } from "../database/database.ts";

export type ThemeSpellings = {
  /** Place of the theme in themes.csv, from 0. */
  readonly rank: number;
  readonly word: string;
  readonly spellings: readonly { readonly spelling: string; readonly n: number }[];
};
type Row = { readonly rank: number; readonly word: string; readonly spelling: string; readonly n: number };

export async function themeSpellings(database: Database): Promise<ThemeSpellings[]> {
  const rows = await database.query<Row>(
    "select rank, word, spelling, n::double as n from theme_families order by rank, word, n desc, spelling",
  );
  return [...Map.groupBy(rows, ({ rank, word }) => `${rank} ${word}`).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [
      { rank: first.rank, word: first.word, spellings: same.map(({ spelling, n }) => ({ spelling, n })) },
    ];
  });
}
