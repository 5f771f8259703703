// themes.csv: which words are about which touchpoint. In: the spreadsheet and the touchpoint rules. Out: themes in order.

import { problem } from "../exports/problem.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import type { ThemeRule, TouchpointRule } from "./company.ts";
import { foldPattern } from "./pattern.ts";
import type { Read } from "./read.ts";
import { type Columns, column, readTable, type SheetLine } from "./spreadsheet.ts";
import { ruleCalled, unknownTouchpoint } from "./touchpoint-called.ts";

export const THEME_COLUMNS = {
  theme: column("theme", ["sujet", "topic"], true),
  theme_en: column("theme_en", ["sujet_en", "topic_en"]),
  touchpoint: column("point_de_contact", ["touchpoint", "contact"], true),
  words: column("mots", ["words", "mots_cles", "keywords"], true),
} as const satisfies Columns<string>;

type Line = SheetLine<keyof typeof THEME_COLUMNS>;

/** Reads themes.csv; a touchpoint may be called by either name or by its id, which the rule keeps. */
export async function readThemes(
  file: ExportFile | undefined,
  rules: readonly TouchpointRule[],
): Promise<Read<readonly ThemeRule[]>> {
  const { lines, problems } = await readTable(file, THEME_COLUMNS);
  const reads = lines.map((line) => readTheme(line, rules, file?.path ?? ""));
  return {
    value: reads.flatMap(({ value }) => value ?? []),
    problems: [...problems, ...reads.flatMap((read) => read.problems)],
  };
}

function readTheme(
  { line, cells }: Line,
  rules: readonly TouchpointRule[],
  file: string,
): Read<ThemeRule | null> {
  const touchpoint = ruleCalled(cells.touchpoint, rules)?.id ?? null;
  if (touchpoint === null)
    return { value: null, problems: [unknownTouchpoint(line, cells.touchpoint, rules, file)] };
  const words = wordsOf(cells.words);
  if (words.length > 0) {
    const english = cells.theme_en === "" ? {} : { themeEnglish: cells.theme_en };
    return { value: { theme: cells.theme, ...english, touchpoint, words }, problems: [] };
  }
  const found = cells.theme;
  return {
    value: null,
    problems: [problem("theme-without-words", file, { line, column: "mots", found, rows: 1 })],
  };
}

/** Feedback is compared as words between spaces, without punctuation: "l’emballage" becomes "l emballage" on both sides. "=port" is that word alone. */
function wordsOf(written: string): readonly string[] {
  return (foldPattern(written) ?? "")
    .split("|")
    .map((word) => `${word.startsWith("=") ? "=" : ""}${word.replace(/[^a-z0-9*]+/g, " ").trim()}`)
    .filter((word) => word !== "" && word !== "=");
}
