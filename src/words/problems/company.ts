// Sentences about problems met in src/company/. In: nothing. Out: code → words.
import type { ProblemWords } from "./index.ts";

export const companyProblems = {} as const satisfies Record<string, ProblemWords>;
