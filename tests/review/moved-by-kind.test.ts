import { expect, it } from "vitest";
import type { Finding } from "../../src/answers/finding.ts";
import { irritantMoves, movedByKind } from "../../src/review/moved-by-kind.ts";
import { sampleFindings, stopsAtCart } from "../fixtures/sample-findings.ts";

const list = (findings: readonly Finding[], compare = "2025-T3") => ({
  ...sampleFindings,
  compare,
  findings,
});
const feeling = (place: string, before: number, after: number, verdict: Finding["verdict"]): Finding => ({
  ...{ ...stopsAtCart, key: `feeling/${place}`, measure: "feeling", place, before, after, verdict },
  difference: after - before,
});

it("has each measure once, with what both lists say of it, stages always and touchpoints that moved", () => {
  const far = list([{ ...stopsAtCart, verdict: "unclear", low: -0.1, high: 0.4 }]);
  const groups = movedByKind(sampleFindings, far, ["achat"]);
  expect(groups.map(({ kind, rows, calm }) => [kind, rows.map(({ key }) => key), calm.length])).toEqual([
    ["stages", ["reached/achat"], 0],
    ["feeling", ["feeling/paiement-mobile"], 0],
    ["stops", ["stops/panier"], 1],
  ]);
  const [row] = groups.find(({ kind }) => kind === "stops")?.rows ?? [];
  expect([row?.near?.verdict, row?.far?.verdict]).toEqual(["up", "unclear"]);
});
it("keeps what only the other list has", () => {
  const [group] = movedByKind(list([], "2026-T2"), list([stopsAtCart]), []);
  expect(group?.rows).toEqual([{ key: "stops/panier", near: null, far: stopsAtCart }]);
});
it("calls new and gone only feelings that surely moved across zero", () => {
  const moves = irritantMoves(
    list([
      ...[feeling("a", 0.4, -0.3, "down"), feeling("b", -0.3, 0.4, "up"), feeling("c", -0.2, -0.9, "down")],
      ...[feeling("d", -0.9, -0.2, "up"), feeling("e", 0.9, 0.2, "down"), feeling("f", 0.4, -0.3, "unclear")],
      ...[stopsAtCart, { ...stopsAtCart, key: "volume/x", measure: "volume" as const, place: "x" }],
    ]),
  );
  const places = (move: "new" | "worse" | "better" | "gone") => moves.get(move)?.map(({ place }) => place);
  expect([places("new"), places("gone"), places("worse"), places("better")]).toEqual([
    ...[["a"], ["b"], ["c", "e", "panier"], ["d"]],
  ]);
});
