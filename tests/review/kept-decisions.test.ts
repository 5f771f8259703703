import { expect, it } from "vitest";
import { DECISION_HEADERS, type DecisionCells } from "../../src/company/decision-headers.ts";
import { idOf, keptDecisions, mergedDecisions, notInSite } from "../../src/review/kept-decisions.ts";

const empty = Object.fromEntries(Object.keys(DECISION_HEADERS).map((name) => [name, ""]));
const line = (date: string, what: string, more: Partial<DecisionCells> = {}): DecisionCells =>
  ({ ...empty, date, what, ...more }) as DecisionCells;

it("merges without loss or double: the later line of the same decision stands", () => {
  const merged = mergedDecisions(
    [line("2026-10-20", "Relancer", { owner: "Web" }), line("2026-10-20", "Cesser")],
    [line("2026-10-20", "relancer", { owner: "CRM" }), line("2026-10-21", "Relancer")],
  );
  expect(merged.map((one) => [idOf(one), one.owner])).toEqual([
    ["2026-10-20-relancer", "CRM"],
    ["2026-10-20-cesser", ""],
    ["2026-10-21-relancer", ""],
  ]);
});
it("leaves to the site what the site knows", () => {
  const kept = [line("2026-10-20", "Relancer"), line("2026-10-20", "Cesser")];
  expect(notInSite(kept, [{ id: "2026-10-20-cesser" }]).map(idOf)).toEqual(["2026-10-20-relancer"]);
});
it("reads what a browser has kept, and nothing that is not its own", () => {
  const kept = [line("2026-10-20", "Relancer")];
  expect(keptDecisions(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  expect(keptDecisions([null, 3, {}, { date: "2026-10-20" }])).toEqual([]);
  expect(keptDecisions({ lines: 1 })).toBeNull();
});
