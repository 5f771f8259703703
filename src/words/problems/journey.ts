// Sentences about problems met in src/journey/. In: nothing. Out: code → words.
import type { ProblemWords } from "./index.ts";

export const journeyProblems = {} as const satisfies Record<string, ProblemWords>;
