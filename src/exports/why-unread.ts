// Why a table has no meaning. In: what was understood. Out: the code under which all its rows are set aside, or null when it has a meaning.
import type { ProblemCode } from "../words/problems/index.ts";
import type { Understanding } from "./understanding.ts";

/** Codes that can leave a table without meaning, the most telling first. */
const BLOCKING: readonly ProblemCode[] = [
  "own-sheet-misplaced",
  "format-unknown",
  "shape-ambiguous",
  "file-aggregate",
  "mapping-empty",
  "header-missing",
  "file-not-table",
  "no-rows",
  "dates-unreadable",
];

/** A file of another kind (a PDF, an empty file) has one problem only: that one. */
export function whyUnread({
  meaning,
  problems,
}: Pick<Understanding, "meaning" | "problems">): ProblemCode | null {
  if (meaning !== null) return null;
  const codes = problems.map(({ code }) => code);
  return BLOCKING.find((code) => codes.includes(code)) ?? codes[0] ?? "format-unknown";
}
