import { describe, expect, it } from "vitest";
import { openNative } from "../../src/database/native.ts";
import { wilson } from "../../src/statistics/wilson.ts";
import { engines } from "../database/engines.ts";
import { buildIn } from "../journey/built.ts";
import { type EventRow, given, type OpinionRow } from "../journey/given.ts";

/** Each month of two quarters, so many customers; the first of them reach the second stage a day later, and say so. */
const CAME: Readonly<Record<string, readonly [come: number, reach: number]>> = {
  "2026-01": [12, 6],
  "2026-02": [10, 5],
  "2026-03": [9, 8],
  "2026-04": [8, 5],
  "2026-05": [3, 1],
  "2026-06": [7, 6],
};
const customers = Object.entries(CAME).flatMap(([month, [come, reach]]) =>
  Array.from({ length: come }, (_, at) => ({ month, name: `${month}-${at}`, reaches: at < reach })),
);
const web: readonly EventRow[] = [
  ...customers.flatMap(({ month, name, reaches }) => [
    { at: `${month}-03 10:00:00`, event: "a", customer: name },
    ...(reaches ? [{ at: `${month}-04 10:00:00`, event: "b", customer: name }] : []),
  ]),
  // So that all are old enough: both sources go on.
  { at: "2026-07-20 10:00:00", event: "a", customer: "last" },
];
const opinions: readonly OpinionRow[] = [
  ...customers
    .filter(({ reaches }) => reaches)
    .map(({ month, name }, at) => ({
      ...{ at: `${month}-05 10:00:00`, customer: name, touchpoint: "B" },
      rating: String(1 + (at % 5)),
    })),
  { at: "2026-07-20 12:00:00", customer: "last", touchpoint: "B", rating: "3" },
];
const texts = given({
  ...{ touchpoints: { a: 1, b: 2 }, smallGroup: 5, goal: 2, web, opinions },
  groups: ["persona;Tous;;", "persona;Personne;;plan=x"],
});

describe.each(engines)("answerSeries in the $name engine", ({ open }) => {
  it("tells quarters and months as a loop over customers does, and no month of a quarter with a small one", async () => {
    const database = await open();
    try {
      const built = await buildIn(database, texts);
      const { points } = await built.ask({ kind: "series" }, { period: "2026-T1" });
      const shares = points.filter(({ measure }) => measure === "reached");
      const expected = (at: string, months: readonly string[]) => {
        const n = months.reduce((sum, month) => sum + (CAME[month]?.[0] ?? 0), 0);
        const successes = months.reduce((sum, month) => sum + (CAME[month]?.[1] ?? 0), 0);
        return [at, n, successes / n, wilson({ successes, n }).low];
      };
      expect(shares.map(({ at, n, value, low }) => [at, n, value, low])).toEqual([
        expected("2026-T1", ["2026-01", "2026-02", "2026-03"]),
        expected("2026-T2", ["2026-04", "2026-05", "2026-06"]),
        ...["2026-01", "2026-02", "2026-03"].map((month) => expected(month, [month])),
      ]);
      const said = points.filter(({ measure }) => measure === "feeling");
      expect(said.map(({ at, n }) => [at, n])).toEqual([
        ["2026-T1", 19],
        ["2026-T2", 12],
        ["2026-01", 6],
        ["2026-02", 5],
        ["2026-03", 8],
      ]);
      // A day from one stage to the next, within the one percent of a bin.
      const times = points.filter(({ measure }) => measure === "time");
      expect(times.map(({ at, n }) => [at, n])).toEqual([
        ["2026-T1", 19],
        ["2026-T2", 12],
      ]);
      for (const { value } of times) expect(Math.abs(value / 86_400 - 1)).toBeLessThan(0.01);
    } finally {
      await database.close();
    }
  });
});

it("has no point where a stage would only be deduced, in no quarter and no month of it", async () => {
  const database = await openNative();
  const path = (events: string, month: string, count: number): EventRow[] =>
    Array.from({ length: count }, (_, at) => at).flatMap((at) =>
      [...events].map((event, minute) => ({
        ...{ at: `${month}-03 10:0${minute}:00`, event, customer: `${month} ${events} ${at}` },
      })),
    );
  const events = ["2026-01", "2026-02", "2026-03"].flatMap((month) => path("abc", month, 6));
  const later = ["2026-04", "2026-05", "2026-06"].flatMap((month) => [
    ...path("ac", month, 6),
    ...path("a", month, 5),
  ]);
  const last = { at: "2026-12-20 10:00:00", event: "a", customer: "last" };
  const small = { touchpoints: { a: 1, b: 2, c: 3 }, smallGroup: 5, goal: 3 };
  const built = await buildIn(database, given({ ...small, web: [...events, ...later, last] }));
  const { points } = await built.ask({ kind: "series" });
  await database.close();
  const told = (stage: string) =>
    points.filter((one) => one.measure === "reached" && one.stage === stage).map(({ at }) => at);
  expect(told("s2")).toEqual(["2026-T1", "2026-01", "2026-02", "2026-03"]);
  expect(told("s3").filter((at) => at.startsWith("2026-0"))).toHaveLength(6);
});

it("has no 0 % of a stage that only journeys begun after the goal pass", async () => {
  const database = await openNative();
  const visit = (events: string, month: string, who: string): EventRow[] =>
    Array.from({ length: 6 }, (_, at) => at).flatMap((at) =>
      [...events].map((event, minute) => ({
        ...{ at: `${month}-03 10:0${minute}:00`, event, customer: `${who} ${at}` },
      })),
    );
  const web = [
    ...visit("ab", "2026-01", "first"),
    ...visit("ab", "2026-04", "second"),
    // Customers since January come back, months later, for what is beyond the goal alone.
    ...visit("c", "2026-05", "first"),
    { at: "2026-12-20 10:00:00", event: "a", customer: "last" },
  ];
  const small = { touchpoints: { a: 1, b: 2, c: 3 }, smallGroup: 5, goal: 2 };
  const built = await buildIn(database, given({ ...small, web }));
  const { points } = await built.ask({ kind: "series" });
  await database.close();
  const reached = points.filter(({ measure }) => measure === "reached");
  expect(reached.some(({ stage }) => stage === "s2")).toBe(true);
  expect(reached.filter(({ stage }) => stage === "s3")).toEqual([]);
});
