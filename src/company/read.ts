// What reading a part of the company's files gives. In: a file. Out: a value that is always usable, and what was wrong.
import type { Problem } from "../exports/problem.ts";

export type Read<T> = { readonly value: T; readonly problems: readonly Problem[] };
