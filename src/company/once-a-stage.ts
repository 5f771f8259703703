// A stage that was renamed is one mistake, however many lines still have its old name. In: problems of lines. Out: the same, each unknown stage told once with its lines counted.
import type { Problem } from "../exports/problem.ts";

export function onceAStage(problems: readonly Problem[]): readonly Problem[] {
  const lines = new Map<string | null, number>();
  for (const { code, found } of problems)
    if (code === "stage-unknown") lines.set(found, (lines.get(found) ?? 0) + 1);
  return problems.flatMap((one) => {
    if (one.code !== "stage-unknown") return [one];
    const rows = lines.get(one.found) ?? 0;
    lines.delete(one.found);
    return rows === 0 ? [] : [{ ...one, rows }];
  });
}
