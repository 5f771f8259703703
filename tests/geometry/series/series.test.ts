import { describe, expect, it } from "vitest";
import type { SeriesPoint } from "../../../src/answers/rows.ts";
import { type SeriesMeasure, seriesOf } from "../../../src/findings/series.ts";
import { type Days, seriesLayout } from "../../../src/geometry/series/series.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";

const day = (month: number, last: boolean) =>
  new Date(Date.UTC(2025, last ? month : month - 1, last ? 0 : 1)).toISOString().slice(0, 10);
const site = {
  ...sampleSite,
  periods: [1, 2, 3, 4, 5, 6].map((at) => ({
    ...{ id: `${at < 5 ? 2025 : 2026}-T${((at - 1) % 4) + 1}`, complete: true, journeys: 9, unplaced: 0 },
    ...{ start: day(3 * at - 2, false), end: day(3 * at, true) },
  })),
};

const nowhere = { who: null, stage: null, touchpoint: null, breaks: null };
const pointOf = (
  measure: SeriesMeasure,
  span: "quarter" | "month",
  at: string,
  value: number,
): SeriesPoint => ({
  ...{ measure, span, at, value, stage: "achat", n: 100, customers: 100, error: 0.1, known: 1 },
  ...{ low: value * 0.8, high: value * 1.2 },
});
const drawn = (
  measure: SeriesMeasure,
  values: readonly (number | null)[],
  months: readonly number[] = [],
  compact = false,
  days?: Days,
) => {
  const quarters = site.periods.flatMap(({ id }, at) => {
    const value = values[at] ?? null;
    return value === null ? [] : [pointOf(measure, "quarter", id, value)];
  });
  const points = months.map((value, at) => pointOf(measure, "month", day(at + 1, false).slice(0, 7), value));
  return seriesLayout(
    seriesOf({ kind: "series", n: 1, points: [...quarters, ...points] }, { stage: "achat", measure }, site),
    {
      ...{ language: "fr", width: 328, compact, period: "2025-T3" },
      ...(days === undefined ? {} : { days }),
      events: [
        { ...nowhere, date: "2025-05-10", end: "2025-06-10", what: { fr: "Grève", en: "Strike" } },
        { ...nowhere, date: "2020-01-01", end: null, what: { fr: "Avant", en: "Before" } },
      ],
    },
  );
};

describe("seriesLayout", () => {
  it("stands a quarter at one place in lines side by side, whichever quarters each has", () => {
    const days = { start: day(1, false), end: day(18, true) };
    const whole = drawn("feeling", [0.5, 0.6, 0.5, 0.7, 0.6, 0.4], [], false, days);
    const part = drawn("feeling", [null, 0.6, 0.5, 0.7], [], false, days);
    const places = (layout: typeof whole) =>
      new Map(layout?.quarters.map(({ quarter, x }) => [quarter.at, x] as const));
    expect(part?.quarters).toHaveLength(3);
    for (const [at, x] of places(part)) expect(places(whole).get(at)).toBe(x);
    expect(part?.events.map(({ line }) => line.x1)).toEqual(whole?.events.map(({ line }) => line.x1));
    const end = part?.labels.find(({ text }) => text === "+0,7");
    expect(end?.x).toBeLessThan(whole?.labels.find(({ text }) => text === "+0,4")?.x ?? 0);
  });

  it("draws nothing of one quarter", () => {
    expect(drawn("reached", [0.2])).toBeNull();
  });

  it("stands shares on nothing and feelings on their whole scale, so that noise stays small", () => {
    const [share, feeling] = [drawn("reached", [0.2, 0.21, 0.2]), drawn("feeling", [0.5, 0.6, 0.5])];
    const spread = (ys: readonly number[] = []) => Math.max(...ys) - Math.min(...ys);
    expect(share?.labels.map(({ text }) => text.replace(/\s/g, " "))).toContain("0 %");
    expect(spread(share?.quarters.map(({ y }) => y))).toBeLessThan(8);
    expect(spread(feeling?.quarters.map(({ y }) => y))).toBeLessThan(5);
    expect(feeling?.grid).toHaveLength(5);
  });

  it("breaks the line where a quarter is missing", () => {
    expect(drawn("reached", [0.2, 0.2, null, 0.2, 0.2])?.line.match(/M/g)).toHaveLength(2);
    expect(drawn("reached", [0.2, 0.2, 0.2])?.line.match(/M/g)).toHaveLength(1);
  });

  it("cuts the line, the small one too, where opinions are asked for otherwise, and marks the cut over its whole height", () => {
    const changed = {
      ...{ ...nowhere, date: "2025-04-01", end: null, breaks: "question" as const },
      what: { fr: "Question", en: "Question" },
    } as const;
    const cutAt = (date: string, compact: boolean) => {
      const events = [{ ...changed, date }];
      const points = site.periods.slice(0, 4).map(({ id }) => pointOf("feeling", "quarter", id, 0.5));
      const series = seriesOf(
        { kind: "series", n: 1, points },
        { stage: "achat", measure: "feeling" },
        { ...site, events },
      );
      return seriesLayout(series, {
        ...{ language: "fr", width: 328, compact, period: "2025-T4" },
        events,
      });
    };
    for (const compact of [false, true]) {
      const clean = cutAt("2025-04-01", compact);
      expect(clean?.line.match(/M/g)).toHaveLength(2);
      const [mark] = clean?.events ?? [];
      expect(mark?.isBreak).toBe(true);
      expect((mark?.line.y2 ?? 0) - (mark?.line.y1 ?? 0)).toBeGreaterThan(20);
      // A quarter astride joins neither side.
      expect(cutAt("2025-05-15", compact)?.line.match(/M/g)).toHaveLength(3);
      expect(cutAt("2025-05-15", compact)?.line.match(/L/g)).toHaveLength(1);
    }
  });

  it("places what happened by its days, as long as it lasted, and nothing from before", () => {
    const layout = drawn("reached", [0.2, 0.2, 0.2, 0.2]);
    const [event, ...others] = layout?.events ?? [];
    expect(others).toEqual([]);
    const [first, second, third] = layout?.quarters ?? [];
    expect(event?.line.x1).toBeGreaterThan(first?.x ?? 0);
    expect(event?.line.x1).toBeLessThan(third?.x ?? 0);
    // A month of a quarter, whose middle is in it.
    expect((event?.span?.width ?? 0) / ((third?.x ?? 0) - (second?.x ?? 0))).toBeCloseTo(1 / 3, 1);
    expect(event?.span?.x).toBeLessThan(second?.x ?? 0);
  });

  it("draws limits around months from eight on, each step as wide as its month", () => {
    const noise = [0.2, 0.22, 0.19, 0.21, 0.2, 0.22, 0.19];
    expect(drawn("reached", [0.2, 0.2, 0.2], noise)?.limits).toBe("");
    const layout = drawn("reached", [0.2, 0.2, 0.2], [...noise, 0.2]);
    expect(layout?.limits).not.toBe("");
    expect(layout?.centre).not.toBe("");
    expect(layout?.months).toHaveLength(8);
  });

  it("ends a small line with the quarter that the page shows, without months", () => {
    const layout = drawn("reached", [0.2, 0.2, 0.2, 0.2], [0.2, 0.2, 0.2], true);
    expect(layout?.quarters.map(({ quarter }) => quarter.at)).toEqual(["2025-T1", "2025-T2", "2025-T3"]);
    expect(layout?.quarters.map(({ isShown }) => isShown)).toEqual([false, false, true]);
    expect([layout?.months, layout?.labels]).toEqual([[], []]);
  });

  it("steps times by several times each, since they go from seconds to months", () => {
    const layout = drawn("time", [60, 600, 6_000]);
    const [a = 0, b = 0, c = 0] = layout?.quarters.map(({ y }) => y) ?? [];
    expect(a - b).toBeCloseTo(b - c, 0);
  });
});
