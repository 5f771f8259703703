import { describe, expect, it } from "vitest";
import { breaksAt, breaksBetween, runOf } from "../../src/findings/breaks.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const period = (id: string, start: string, end: string) => ({
  ...{ id, start, end, complete: true, journeys: 9, unplaced: 0 },
});
const periods = [
  period("2025-T3", "2025-07-01", "2025-09-30"),
  period("2026-T2", "2026-04-01", "2026-06-30"),
  period("2026-T3", "2026-07-01", "2026-09-30"),
];
const [touchpoint] = sampleSite.touchpoints.filter(({ id }) => id === "paiement-mobile");
const event = (
  date: string,
  stage: string | null = null,
  at: string | null = null,
  breaks: "question" | null = "question",
) => ({
  ...{ date, stage, breaks, touchpoint: at, end: null, who: null },
  what: { fr: date, en: date },
});
const around = (...events: ReturnType<typeof event>[]) => ({ ...sampleSite, periods, events });
const dates = (found: readonly { readonly date: string }[]) => found.map(({ date }) => date);

describe("breaksAt", () => {
  it("finds those of the place, of its stage, and those of every question; a touchpoint's is in its stage's mean", () => {
    const site = around(
      ...[event("1"), event("2", "achat"), event("3", "achat", touchpoint?.id), event("4", "achat", "x")],
      ...[event("5", "retention"), event("6", "achat", null, null)],
    );
    expect(dates(breaksAt({ level: "stage", place: "achat" }, site))).toEqual(["1", "2", "3", "4"]);
    expect(dates(breaksAt({ level: "touchpoint", place: "paiement-mobile" }, site))).toEqual(["1", "2", "3"]);
  });
});

describe("breaksBetween", () => {
  const felt = { measure: "feeling", level: "stage", place: "achat" } as const;
  const between = (date: string, quarters = ["2026-T3", "2026-T2"]) =>
    breaksBetween(felt, around(event(date)), quarters).length;

  it("finds what changed in either quarter or between the two, whichever is named first", () => {
    expect([between("2026-04-02"), between("2026-07-01"), between("2026-09-30")]).toEqual([1, 1, 1]);
    expect([between("2026-04-01"), between("2026-10-01"), between("2025-12-01")]).toEqual([0, 0, 0]);
    expect([
      between("2025-12-01", ["2026-T3", "2025-T3"]),
      between("2025-12-01", ["2025-T3", "2026-T3"]),
    ]).toEqual([1, 1]);
  });

  it("is of feelings alone, and of two quarters", () => {
    expect(
      breaksBetween({ ...felt, measure: "reached" }, around(event("2026-07-01")), ["2026-T3", "2026-T2"]),
    ).toEqual([]);
    expect(between("2026-07-01", ["2026-T3"])).toBe(0);
  });
});

describe("runOf", () => {
  const days = { start: "2026-01-01", end: "2026-03-31" };
  const run = (...on: string[]) =>
    runOf(
      days,
      on.map((date) => ({ date })),
    );

  it("counts the breaks behind, the first day included, and is none where one falls among its days", () => {
    expect([run(), run("2025-12-31"), run("2026-01-01"), run("2026-04-01")]).toEqual([0, 1, 1, 0]);
    expect([run("2026-01-02"), run("2026-03-31"), run("2025-06-01", "2026-02-01")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
