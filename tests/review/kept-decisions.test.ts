import { expect, it } from "vitest";
import { DECISION_HEADERS, type DecisionCells } from "../../src/company/decision-headers.ts";
import {
  doneHere,
  doneLine,
  idOf,
  keptDecisions,
  mergedDecisions,
  notInSite,
} from "../../src/review/kept-decisions.ts";

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
  expect(notInSite(kept, [{ id: "2026-10-20-cesser", done: null }]).map(idOf)).toEqual([
    "2026-10-20-relancer",
  ]);
});
it("reads what a browser has kept, and nothing that is not its own", () => {
  const kept = [line("2026-10-20", "Relancer")];
  expect(keptDecisions(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  expect(keptDecisions([null, 3, {}, { date: "2026-10-20" }])).toEqual([]);
  expect(keptDecisions({ lines: 1 })).toBeNull();
});
it("fills in what one line leaves empty from the other, a bet whole or not at all", () => {
  const bet = { measure: "arrêts", place: "panier", direction: "baisse", amount: "5 points" };
  const [one] = mergedDecisions(
    [line("2026-10-20", "Relancer", { owner: "Web", ...bet })],
    [line("2026-10-20", "Relancer", { done: "2026-11-02" })],
  );
  expect(one).toMatchObject({ owner: "Web", ...bet, done: "2026-11-02" });
  const [other] = mergedDecisions(
    [line("2026-10-20", "Relancer", { ...bet })],
    [line("2026-10-20", "Relancer", { measure: "ressenti", place: "achat" })],
  );
  expect(other).toMatchObject({ measure: "ressenti", place: "achat", direction: "", amount: "" });
});
it("keeps of a decision of the site only the day on which it was done, until the site knows it", () => {
  const mark = doneLine({ date: "2026-10-20", what: { fr: "Cesser" } }, "2026-11-02");
  expect(mark).toEqual(line("2026-10-20", "Cesser", { done: "2026-11-02" }));
  const known = { id: "2026-10-20-cesser", done: null };
  expect(notInSite([mark], [known])).toEqual([mark]);
  expect([...doneHere([mark], [known])]).toEqual([["2026-10-20-cesser", "2026-11-02"]]);
  expect(notInSite([mark], [{ ...known, done: "2026-11-01" }])).toEqual([]);
  expect(doneHere([mark], []).size).toBe(0);
});
