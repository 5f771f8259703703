// One problem as people read it. In: a problem's facts and a language. Out: where, what and what to do.
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
    message: fill(said?.message ?? problem.code, problem),
    hint: fill(said?.hint ?? "", problem),
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

function fill(text: string, problem: ProblemFacts): string {
  const facts: Record<string, string | number | null> = { ...problem.values, ...named(problem) };
  return inNumber(text, facts).replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
}

/** "28 note(s)" → "28 notes". Of one, the sentence stands as it is written: its verb is of several. */
function inNumber(text: string, facts: Readonly<Record<string, string | number | null>>): string {
  return text.replace(/\{(\w+)\}[^{]*/g, (part, name: string) => {
    const count = facts[name];
    return typeof count === "number" && count >= 2 ? part.replaceAll("(s)", "s") : part;
  });
}

function named({ file, line, column, found, rows }: ProblemFacts): Record<string, string | number | null> {
  return { file, line, column, found, rows };
}

/** What a code means, without the facts of any row: what /donnees/ may publish. An unknown code is shown as it is. */
export function problemName(code: string, language: Language): string {
  const words = (problemWords as Readonly<Record<string, ProblemWords>>)[code];
  return words === undefined ? code : withoutFacts(words[language].message);
}

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
