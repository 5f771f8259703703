// Every problem the user may meet, in two languages. In: a problem's code and facts. Out: a sentence and a hint.
import { typesetFrench } from "../typeset.ts";
import { companyProblems } from "./company.ts";
import { exportProblems } from "./exports.ts";
import { journeyProblems } from "./journey.ts";
import type { ProblemWords } from "./problem-words.ts";

const written = {
  ...exportProblems,
  ...companyProblems,
  ...journeyProblems,
} as const satisfies Record<string, ProblemWords>;

export type ProblemCode = keyof typeof written;

/** Marks alone are typeset: what is quoted to be copied holds numbers beside words. */
export const problemWords = Object.fromEntries(
  Object.entries(written).map(([code, words]: [string, ProblemWords]) => {
    const { message, hint } = words.fr;
    return [code, { ...words, fr: { message: typesetFrench(message), hint: typesetFrench(hint) } }];
  }),
) as unknown as Readonly<Record<ProblemCode, ProblemWords>>;
