import { describe, expect, it } from "vitest";
import type { SeriesPoint } from "../../src/answers/rows.ts";
import { seriesOf } from "../../src/findings/series.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const site = {
  ...sampleSite,
  periods: [
    ...[1, 2, 3, 4].map((quarter) => period(2025, quarter)),
    ...[1, 2, 3].map((quarter) => period(2026, quarter)),
  ],
  data_end: "2026-09-15",
};

function period(year: number, quarter: number) {
  const start = new Date(Date.UTC(year, 3 * quarter - 3, 1)).toISOString().slice(0, 10);
  const end = new Date(Date.UTC(year, 3 * quarter, 0)).toISOString().slice(0, 10);
  return {
    ...{ id: `${year}-T${quarter}`, start, end },
    complete: end <= "2026-09-15",
    journeys: 400,
    unplaced: 0,
  };
}

const share = { measure: "reached", stage: "achat", low: 0.1, high: 0.3, error: null, known: 1 } as const;
const quarters = site.periods.map(
  ({ id }): SeriesPoint => ({ ...share, span: "quarter", at: id, n: 300, customers: null, value: 0.2 }),
);
/** 2025-01 … 2026-09, as many customers each as said. */
const months = (
  value: (at: number) => number,
  customers: (at: number) => number = () => 100,
): SeriesPoint[] =>
  Array.from({ length: 21 }, (_, at) => ({
    ...{ ...share, span: "month", n: 100, customers: customers(at), value: value(at) },
    at: `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
  }));
const read = (points: readonly SeriesPoint[]) =>
  seriesOf({ kind: "series", n: 1, points }, { stage: "achat", measure: "reached" }, site);

describe("seriesOf", () => {
  it("holds a share against nothing while a source on the way to the goal is missing, and stops its line there", () => {
    const begins = {
      ...{ first_day: "2025-11-03", hidden_from: "2025-11-01" },
      told: [{ stage: site.goal_stage, share: 0.4 }],
    };
    const source = { source: "ga4", last_day: "2026-09-15", is_ended: false, is_awaited: false, missing: [] };
    const told = seriesOf(
      { kind: "series", n: 1, points: [...quarters, ...months(() => 0.2)] },
      { stage: "achat", measure: "reached" },
      { ...site, source_ends: [{ ...source, begins }] },
    );
    expect(told.quarters.map(({ isLacking }) => isLacking)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(told.quarters[0]?.isPartial).toBe(true);
    expect(told.months[0]?.at).toBe("2025-11");
  });

  it("leaves the running month out, and months of fewer than thirty customers", () => {
    const { months: told } = read([
      ...quarters,
      ...months(
        () => 0.2,
        (at) => (at === 3 ? 29 : 30),
      ),
    ]);
    expect(told.map(({ at }) => at)).not.toContain("2026-09");
    expect(told.map(({ at }) => at)).not.toContain("2025-04");
    expect(told).toHaveLength(19);
  });

  it("draws limits from eight months on, and finds the month that leaves them", () => {
    const noise = (at: number) => 0.2 + (at % 2 === 0 ? 0.02 : -0.02);
    const calm = read([...quarters, ...months(noise)]);
    expect(calm.months[0]?.limits?.centre).toBeCloseTo(0.2, 2);
    expect(calm.months.filter(({ isOutside }) => isOutside)).toEqual([]);
    const broken = read([...quarters, ...months((at) => (at === 12 ? 0.6 : noise(at)))]);
    expect(broken.months.filter(({ isOutside }) => isOutside).map(({ at }) => at)).toEqual(["2026-01"]);
    const few = read([...quarters, ...months(noise, (at) => (at < 7 ? 30 : 0))]);
    expect([few.months.length, few.months.some(({ limits }) => limits !== null)]).toEqual([7, false]);
    const eight = read([...quarters, ...months(noise, (at) => (at < 8 ? 30 : 0))]);
    expect([eight.months.length, eight.months.some(({ limits }) => limits === null)]).toEqual([8, false]);
  });

  it("is cut where opinions are asked for otherwise: a quarter astride is of neither run, and each run has its own limits", () => {
    const level = (at: number) => (at < 9 ? 0.9 : 0.2) + (at % 2 === 0 ? 0.02 : -0.02);
    const felt = (points: readonly SeriesPoint[]) =>
      points.map((point): SeriesPoint => ({ ...point, measure: "feeling", error: 0.02 }));
    const changed = {
      ...{
        date: "2025-10-01",
        end: null,
        who: null,
        stage: "achat",
        touchpoint: null,
        breaks: "question" as const,
      },
      what: { fr: "Question", en: "Question" },
    } as const;
    const of = (events: (typeof site)["events"]) =>
      seriesOf(
        { kind: "series", n: 1, points: felt([...quarters, ...months(level)]) },
        { stage: "achat", measure: "feeling" },
        { ...site, events },
      );
    const whole = of([]);
    const cut = of([changed]);
    expect(whole.quarters.map(({ run }) => run)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(cut.quarters.map(({ run }) => run)).toEqual([0, 0, 0, 1, 1, 1, 1]);
    expect(cut.months.map(({ limits }) => limits?.centre.toFixed(1))).toEqual([
      ...Array.from({ length: 9 }, () => "0.9"),
      ...Array.from({ length: 11 }, () => "0.2"),
    ]);
    const astride = of([{ ...changed, date: "2025-11-15" }]);
    expect(astride.quarters.map(({ run }) => run)).toEqual([0, 0, 0, null, 1, 1, 1]);
    expect(astride.months.find(({ at }) => at === "2025-11")).toMatchObject({ run: null, limits: null });
    const { quarters: shares } = seriesOf(
      { kind: "series", n: 1, points: quarters },
      { stage: "achat", measure: "reached" },
      { ...site, events: [changed] },
    );
    expect(new Set(shares.map(({ run }) => run))).toEqual(new Set([0]));
  });

  it("marks a quarter that is not over, and one in which too few are old enough", () => {
    const young = quarters.map((one) => (one.at === "2026-T2" ? { ...one, known: 0.79 } : one));
    expect(
      read(young)
        .quarters.filter(({ isPartial }) => isPartial)
        .map(({ at }) => at),
    ).toEqual(["2026-T2", "2026-T3"]);
  });

  it("shows two years of quarters, of its own stage and measure alone", () => {
    const others = quarters.map((one): SeriesPoint => ({ ...one, stage: "retention" }));
    const feelings = quarters.map((one): SeriesPoint => ({ ...one, measure: "feeling" }));
    expect(read([...quarters, ...others, ...feelings]).quarters).toHaveLength(7);
  });
});
