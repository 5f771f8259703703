// Two answers to one question. In: nothing. Out: the type of an answer beside that of the period it is compared with.
import type { Answer } from "./rows.ts";

/** One answer now and one for the comparison period; `before` is null without a comparison. */
export type Pair<A extends Answer> = { readonly now: A; readonly before: A | null };
