import { expect, it } from "vitest";
import type { Site } from "../../src/answers/site.ts";
import { begunBetween, begunStages, isBegun, isOnTheWay } from "../../src/findings/begun-sources.ts";

const way = { stages: [{ id: "visite" }, { id: "achat" }, { id: "retention" }], goal_stage: "achat" };
const source = (
  begins: { first_day: string; hidden_from: string } | null,
  stage = "visite",
): Site["source_ends"][number] => ({
  ...{ source: "web", last_day: "2026-12-31", is_ended: false, is_awaited: false, missing: [] },
  begins: begins === null ? null : { ...begins, told: [{ stage, share: 0.4 }] },
});
const begunAt = (first_day: string, hidden_from: string) => ({
  window_days: 30,
  segment_window_days: { pro: 60 },
  source_ends: [source({ first_day, hidden_from })],
});
const pair = { period: "2026-T2", compare: "2026-T1" };
const found = (first_day: string, hidden_from = first_day) =>
  begunBetween(begunAt(first_day, hidden_from), pair).length;

it("finds a source that the earlier quarter lacks, at least for a part, and the later one has, at least for its last entrants", () => {
  expect(["2026-01-20", "2026-04-01", "2026-08-29"].map((day) => found(day))).toEqual([1, 1, 1]);
  expect(
    begunBetween(begunAt("2026-04-01", "2026-04-01"), { period: "2026-T1", compare: "2026-T2" }),
  ).toHaveLength(1);
});

it("leaves alone what both have but for a pause of its own, what both lack, and what was there all along", () => {
  expect([found("2026-01-09", "2026-01-01"), found("2026-08-30")]).toEqual([0, 0]);
  expect(begunBetween({ ...begunAt("", ""), source_ends: [source(null)] }, pair)).toEqual([]);
});

it("on the way to the goal it changes who enters, so no share compares; after it, those of its own stages do not", () => {
  const begun = (stage: string) =>
    [source({ first_day: "", hidden_from: "" }, stage)].filter((one) => isBegun(one));
  expect(begun("achat").map((one) => isOnTheWay(one, way))).toEqual([true]);
  expect(begun("retention").map((one) => isOnTheWay(one, way))).toEqual([false]);
  expect([...begunStages(begun("achat"), way)]).toEqual(["visite", "achat", "retention"]);
  expect([...begunStages(begun("retention"), way)]).toEqual(["retention"]);
});
