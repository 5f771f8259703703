// Every problem the user may meet, in two languages. In: a problem's code and facts. Out: a sentence and a hint.
import { companyProblems } from "./company.ts";
import { exportProblems } from "./exports.ts";
import { journeyProblems } from "./journey.ts";

/** What one code says. Text in braces is replaced: {found}, {column}, {line}, {file}, {rows}, or a name of `values`. */
export type ProblemWords = {
  readonly severity: "error" | "warning" | "info";
  readonly fr: { readonly message: string; readonly hint: string };
  readonly en: { readonly message: string; readonly hint: string };
};

export const problemWords = {
  ...exportProblems,
  ...companyProblems,
  ...journeyProblems,
} as const satisfies Record<string, ProblemWords>;

export type ProblemCode = keyof typeof problemWords;
