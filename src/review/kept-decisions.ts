// Decisions that only a browser holds. In: lines as decisions.csv writes them. Out: the same without doubles, and those that the site does not know yet.
import {
  DECISION_HEADERS,
  type DecisionCells,
  type DecisionName,
  decisionId,
} from "../company/decision-headers.ts";

const NAMES = Object.keys(DECISION_HEADERS) as DecisionName[];

export const idOf = ({ date, what }: DecisionCells): string => decisionId(date, what);

/** Of two lines about the same decision the later one stands, in the earlier one's place: nothing is lost, nothing is there twice. */
export function mergedDecisions(
  kept: readonly DecisionCells[],
  more: readonly DecisionCells[],
): readonly DecisionCells[] {
  return [...new Map([...kept, ...more].map((one) => [idOf(one), one])).values()];
}

/** A decision that a build has read is the site's. */
export function notInSite(
  kept: readonly DecisionCells[],
  decisions: readonly { readonly id: string }[],
): readonly DecisionCells[] {
  const known = new Set(decisions.map(({ id }) => id));
  return kept.filter((one) => !known.has(idOf(one)));
}

/** What a browser has kept, as it may be read: every cell a text. Null where it is something else. */
export function keptDecisions(json: unknown): readonly DecisionCells[] | null {
  if (!Array.isArray(json)) return null;
  return json.flatMap((one: unknown) => {
    if (typeof one !== "object" || one === null) return [];
    const cells = Object.fromEntries(
      NAMES.map((name) => [name, String((one as Record<string, unknown>)[name] ?? "")]),
    ) as DecisionCells;
    return cells.date === "" || cells.what === "" ? [] : [cells];
  });
}
