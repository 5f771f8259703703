// Rules of themes.csv as SQL has them, for tests. In: place of the theme, touchpoint, word as it is written. Out: a table for both-engines.ts.
type Rule = readonly [rank: number, touchpoint: number, word: string];

export const themeRules = (...rules: readonly Rule[]) =>
  [
    "theme_rules",
    "rank integer, touchpoint_id usmallint, pattern varchar, family_of varchar",
    rules.map(([rank, touchpoint, word]) => [
      rank,
      touchpoint,
      `* ${word.replace("=", "")} *`,
      /^[a-z]+$/u.test(word) ? word : null,
    ]),
  ] as const;
