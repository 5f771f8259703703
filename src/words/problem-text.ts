// One problem as people read it. In: a problem's facts and a language. Out: where, what and what to do.
import { isOne } from "./counted.ts";
import type { Language } from "./format.ts";
import { type ProblemCode, problemWords } from "./problems/index.ts";
import type { ProblemWords } from "./problems/problem-words.ts";
import { quoted } from "./typeset.ts";

/** The facts that sentences may quote; a Problem is one. */
export type ProblemFacts = {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly code: ProblemCode;
  readonly found: string | null;
  readonly rows: number;
  readonly values: Readonly<Record<string, string | number>>;
};

export type ProblemText = { readonly place: string; readonly message: string; readonly hint: string };

/** "crm/commandes.csv, ligne 12, colonne « Total »", the sentence and the hint, facts filled in. */
export function problemText(problem: ProblemFacts, language: Language): ProblemText {
  const words: ProblemWords | undefined = problemWords[problem.code];
  const said = words?.[language];
  return {
    place: place(problem, language),
    message: fill(said?.message ?? problem.code, problem, language),
    hint: fill(said?.hint ?? "", problem, language),
  };
}

function place({ file, line, column }: ProblemFacts, language: Language): string {
  const [lineWord, columnWord] = language === "fr" ? ["ligne", "colonne"] : ["line", "column"];
  return [
    file,
    line === null ? "" : `${lineWord} ${line}`,
    column === null ? "" : `${columnWord} ${quoted(column, language)}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function fill(text: string, problem: ProblemFacts, language: Language): string {
  const facts: Record<string, string | number | null> = { ...problem.values, ...named(problem) };
  return inNumber(text, facts, language).replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(facts[name] ?? whole),
  );
}

/** "{rows} ligne(s) [est|sont]" → "1 ligne est", "28 lignes sont": each agrees with the number before it. */
function inNumber(
  text: string,
  facts: Readonly<Record<string, string | number | null>>,
  language: Language,
): string {
  let count = 2;
  return text.replace(/\{(\w+)\}|\(s\)|\[([^[\]|]+)\|([^[\]|]+)\]/g, (part, name, one, many) => {
    const fact = name === undefined ? null : facts[name];
    if (typeof fact === "number" && isCount(name)) count = fact;
    if (name !== undefined) return part;
    const isSingle = isOne(count, language);
    if (part === "(s)") return isSingle ? "" : "s";
    return isSingle ? one : many;
  });
}

/** Other numbers are of what is not counted in the sentence: a year, the ends of a scale, the cells of one row. */
const COUNTS: ReadonlySet<string> = new Set(["rows", "count", "cells", "kept"]);
const isCount = (name: string): boolean => COUNTS.has(name);

function named({ file, line, column, found, rows }: ProblemFacts): Record<string, string | number | null> {
  return { file, line, column, found, rows };
}

/** What a code means, without the facts of any row: what /donnees/ may publish. An unknown code is shown as it is. */
export function problemName(code: string, language: Language): string {
  const words = (problemWords as Readonly<Record<string, ProblemWords>>)[code];
  return words === undefined ? code : withoutFacts(ofMany(words[language].message));
}

const ofMany = (message: string): string =>
  message.replaceAll("(s)", "s").replace(/\[[^[\]|]+\|([^[\]|]+)\]/g, "$1");

/** "Date illisible : « {found} » ({count} cellule(s))" → "Date illisible"; what must stay becomes an ellipsis. */
function withoutFacts(message: string): string {
  const bare = message
    .replace(/\s*\((?:[^()]|\([^()]*\))*\{(?:[^()]|\([^()]*\))*\)/g, "")
    .replace(/,? (?:par exemple|for example) [«“]?\s*\{\w+\}(?:\s*[»”])?/g, "")
    .replace(/\s*:\s*[«“]?\s*\{\w+\}(?:\s*[»”])?/g, "")
    .replace(/(?:[«“]\s*)?\{\w+\}(?:\s*[»”])?/g, "…")
    .replace(/ (?:dans|in) …$/, "")
    .replace(/…\.$/, "…")
    .replace(/^… /, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
