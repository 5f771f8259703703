// Decisions that only a browser holds. In: lines as decisions.csv writes them. Out: the same without doubles, and those that the site does not know yet.
import {
  DECISION_HEADERS,
  type DecisionCells,
  type DecisionName,
  decisionId,
} from "../company/decision-headers.ts";

const NAMES = Object.keys(DECISION_HEADERS) as DecisionName[];

export const idOf = ({ date, what }: DecisionCells): string => decisionId(date, what);

/**
 * Two lines about the same decision are one, in the earlier one's place: where both speak the later one stands, what it leaves empty the
 * earlier one says. The parts of a bet go together. Nothing is lost, nothing is there twice.
 */
export function mergedDecisions(
  kept: readonly DecisionCells[],
  more: readonly DecisionCells[],
): readonly DecisionCells[] {
  const byId = new Map<string, DecisionCells>();
  for (const one of [...kept, ...more]) {
    const before = byId.get(idOf(one));
    byId.set(idOf(one), before === undefined ? one : merged(before, one));
  }
  return [...byId.values()];
}

const BET = ["measure", "place", "direction", "amount", "by", "confidence"] as const;

function merged(before: DecisionCells, later: DecisionCells): DecisionCells {
  const spoken = Object.fromEntries(NAMES.map((name) => [name, later[name] || before[name]]));
  const bet = BET.some((name) => later[name] !== "") ? later : before;
  return { ...spoken, ...Object.fromEntries(BET.map((name) => [name, bet[name]])) } as DecisionCells;
}

type Known = { readonly id: string; readonly done: string | null };

/** A decision that a build has read is the site's, but for the day on which it was done where only this browser knows it. */
export function notInSite(
  kept: readonly DecisionCells[],
  decisions: readonly Known[],
): readonly DecisionCells[] {
  return kept.filter((one) => {
    const known = decisions.find(({ id }) => id === idOf(one));
    return known === undefined || isOnlyDone(one, known);
  });
}

const isOnlyDone = (line: DecisionCells, { done }: Known): boolean => done === null && line.done !== "";

/** Lines that say of a decision of the site that it is done: they add none. */
export function doneHere(
  kept: readonly DecisionCells[],
  decisions: readonly Known[],
): ReadonlyMap<string, string> {
  const days = kept.flatMap((one) => {
    const known = decisions.find(({ id }) => id === idOf(one));
    return known !== undefined && isOnlyDone(one, known) ? [[idOf(one), one.done] as const] : [];
  });
  return new Map(days);
}

/** Its day, its words and the day on which it was done: a build fills in the rest. */
export function doneLine(
  { date, what }: { readonly date: string; readonly what: { readonly fr: string } },
  done: string,
): DecisionCells {
  const none = Object.fromEntries(NAMES.map((name) => [name, ""])) as DecisionCells;
  return { ...none, date, what: what.fr, done };
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
