import { expect, test } from "vitest";
import { onceAName, waitingForStage } from "../../src/company/once-a-name.ts";
import { problem } from "../../src/exports/problem.ts";

const unknown = (line: number, found: string) =>
  problem("stage-unknown", "touchpoints.csv", { line, column: "etape", found, rows: 1 });

test("each unknown stage is told where it first stands, with all its lines; other problems stay in their place", () => {
  const other = problem("direction-unknown", "touchpoints.csv", { line: 3, found: "dehors" });
  expect(onceAName([unknown(2, "Achat"), other, unknown(4, "Vente"), unknown(5, "Achat")])).toEqual([
    { ...unknown(2, "Achat"), rows: 2 },
    other,
    unknown(4, "Vente"),
  ]);
  expect(onceAName([])).toEqual([]);
});

test("lines that name a touchpoint without a place wait for its stage, and are not called misspelt", () => {
  const misspelt = (line: number, found: string) =>
    problem("touchpoint-misspelt", "map.csv", { line, found, rows: 1, values: { closest: "Paiement" } });
  const found = waitingForStage(
    [misspelt(2, "Paiement mobile"), misspelt(3, "Paiemant"), misspelt(4, "PAIEMENT  MOBILE")],
    ["Paiement mobile"],
  );
  expect(found.map(({ code, line, rows }) => [code, line, rows])).toEqual([
    ["touchpoint-unplaced", 2, 1],
    ["touchpoint-misspelt", 3, 1],
    ["touchpoint-unplaced", 4, 1],
  ]);
  expect(waitingForStage([misspelt(2, "Chat"), misspelt(7, "Chat")], ["Chat"])).toMatchObject([
    { code: "touchpoint-unplaced", line: 2, rows: 2 },
  ]);
});
