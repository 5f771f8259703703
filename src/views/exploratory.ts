// Is what moved here one look among many? In: the state. Out: true under a filter that the reader chose: its claims are marked as exploratory.
import type { ViewState } from "./state.ts";

export function isExploratory({ persona, segment }: Pick<ViewState, "persona" | "segment">): boolean {
  return persona !== null || segment !== null;
}
