// Where a ready answer lies. In: a view and a choice. Out: its path, the same for the build and the page.
import type { Choice, View } from "../questions.ts";

export function answerFile(view: View, { period, persona, segment }: Choice): string {
  return `answers/${view}/${period}~${persona ?? ""}~${segment ?? ""}.json`;
}
