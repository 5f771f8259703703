import { expect, test } from "vitest";
import { onceAStage } from "../../src/company/once-a-stage.ts";
import { problem } from "../../src/exports/problem.ts";

const unknown = (line: number, found: string) =>
  problem("stage-unknown", "touchpoints.csv", { line, column: "etape", found, rows: 1 });

test("each unknown stage is told where it first stands, with all its lines; other problems stay in their place", () => {
  const other = problem("direction-unknown", "touchpoints.csv", { line: 3, found: "dehors" });
  expect(onceAStage([unknown(2, "Achat"), other, unknown(4, "Vente"), unknown(5, "Achat")])).toEqual([
    { ...unknown(2, "Achat"), rows: 2 },
    other,
    unknown(4, "Vente"),
  ]);
  expect(onceAStage([])).toEqual([]);
});
