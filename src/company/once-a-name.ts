// A stage that was renamed is one mistake, however many lines still have its old name, and so is a touchpoint that it leaves without a place. In:
// problems of lines. Out: the same, each name told once with its lines counted.
import { fold } from "../exports/cells/fold.ts";
import { type Problem, problem } from "../exports/problem.ts";

const COUNTED = ["stage-unknown", "touchpoint-unplaced"] as const;
const isCounted = ({ code }: Problem) => COUNTED.some((one) => one === code);
const nameOf = ({ code, found }: Problem) => `${code} ${found}`;

export function onceAName(problems: readonly Problem[]): readonly Problem[] {
  const lines = new Map<string, number>();
  for (const one of problems.filter(isCounted)) lines.set(nameOf(one), (lines.get(nameOf(one)) ?? 0) + 1);
  return problems.flatMap((one) => {
    if (!isCounted(one)) return [one];
    const rows = lines.get(nameOf(one)) ?? 0;
    lines.delete(nameOf(one));
    return rows === 0 ? [] : [{ ...one, rows }];
  });
}

/**
 * A touchpoint whose own line was not used, because its stage is not known, is not misspelt elsewhere: what names it waits for that
 * one line. `unplaced` are the names of such touchpoints.
 */
export function waitingForStage(
  problems: readonly Problem[],
  unplaced: readonly string[],
): readonly Problem[] {
  const names = new Set(unplaced.map(fold));
  const waiting = problems.map((one) =>
    (one.code === "touchpoint-unknown" || one.code === "touchpoint-misspelt") &&
    names.has(fold(one.found ?? ""))
      ? problem("touchpoint-unplaced", one.file, {
          line: one.line,
          column: one.column,
          found: one.found ?? "",
          rows: 1,
        })
      : one,
  );
  return onceAName(waiting);
}
