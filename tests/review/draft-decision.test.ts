import { expect, it } from "vitest";
import {
  cellsOf,
  emptyDraft,
  faultOf,
  placesFor,
  provableAt,
  quarterOf,
  quartersAfter,
} from "../../src/review/draft-decision.ts";
import { decisionWords } from "../../src/words/decisions.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings } from "../fixtures/sample-findings.ts";

const draft = { ...emptyDraft("2026-10-20"), what: "Relancer" };
const bet = { ...draft, measure: "stops", place: "touchpoint:panier", direction: "down" } as const;

it("looks at the next four quarters, the first by itself; no day, no quarter", () => {
  expect(quarterOf("2026-10-20")).toBe("2026-T4");
  expect(quartersAfter("2026-10-20")).toEqual(["2027-T1", "2027-T2", "2027-T3", "2027-T4"]);
  expect(draft.by).toBe("2027-T1");
  expect([quarterOf(""), quarterOf("0002-06-23"), quartersAfter("0002-06-23"), emptyDraft("").by]).toEqual([
    null,
    null,
    [],
    "",
  ]);
});
it("takes a whole bet or none, for a quarter after the decision", () => {
  expect(faultOf(draft)).toBeNull();
  expect(faultOf(bet)).toBeNull();
  expect(faultOf({ ...bet, place: "" })).toBe("half");
  expect(faultOf({ ...bet, direction: "" })).toBe("half");
  expect(faultOf({ ...bet, by: "2026-T4" })).toBe("soon");
  expect(faultOf({ ...draft, done: "2026-10-19" })).toBe("undecided");
  expect(faultOf({ ...draft, done: "2026-10-20" })).toBeNull();
});
it("offers the places where a measure is taken", () => {
  const levels = (measure: "reached" | "stops" | "feeling") =>
    new Set(placesFor(measure, sampleSite).map(({ level }) => level));
  expect(placesFor("reached", sampleSite).map(({ id }) => id)).toEqual(
    sampleSite.stages.slice(1).map(({ id }) => id),
  );
  expect([...levels("stops")]).toEqual(["touchpoint"]);
  expect([...levels("feeling")]).toEqual(["stage", "touchpoint"]);
  const unclassified = sampleSite.touchpoints.filter(({ stage }) => stage === null).map(({ id }) => id);
  for (const { id } of placesFor("stops", sampleSite)) expect(unclassified).not.toContain(id);
});
it("says what could have been proven there, where it was compared", () => {
  const [finding] = sampleFindings.findings.filter(({ provable }) => provable !== null);
  if (finding === undefined) throw new Error("no finding of the sample could be proven");
  const there = { ...bet, measure: finding.measure, place: `${finding.level}:${finding.place}` };
  expect(provableAt(there, sampleFindings.findings)).toBe(finding.provable);
  expect(provableAt({ ...there, place: "touchpoint:nowhere" }, sampleFindings.findings)).toBeNull();
});
it("writes a line, a bet's cells only with a bet, every cell on one line", () => {
  const words = decisionWords.fr;
  expect(cellsOf({ ...draft, why: " deux\nlignes " }, words)).toMatchObject({
    ...{ date: "2026-10-20", what: "Relancer", why: "deux lignes", measure: "", by: "", kind: "" },
  });
  expect(cellsOf({ ...bet, amount: "5", confidence: "80", kind: "start" }, words)).toMatchObject({
    ...{ measure: "arrêts", place: "panier", direction: "baisse", amount: "5 points" },
    ...{ by: "2027-T1", confidence: "80 %", kind: "commencer" },
  });
  expect(cellsOf({ ...bet, measure: "feeling", amount: "0.5" }, words).amount).toBe("0,5");
  expect(cellsOf({ ...bet, measure: "feeling", amount: "0.5" }, decisionWords.en).amount).toBe("0.5");
});
