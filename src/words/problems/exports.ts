// Sentences about problems met in src/exports/. In: nothing. Out: code → words.
import type { ProblemWords } from "./index.ts";

export const exportProblems = {} as const satisfies Record<string, ProblemWords>;
