// Objectives against plain loops over the rows themselves, in both engines.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/answers/site.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { engines } from "../database/engines.ts";
import { buildIn, type Texts } from "../journey/built.ts";
import { type EventRow, given } from "../journey/given.ts";

const day = 86_400_000;
const iso = (at: number) => new Date(at).toISOString().slice(0, 19).replace("T", " ");
/** Each asks (a); who answers (b) does so after so many hours; null: never. The last rows say how far is known. */
const asked: readonly { readonly at: number; readonly hours: number | null }[] = [
  ...[1, 2, 20, 30, 47, 48, 49, 100, null, null, null, 72].map((hours, at) => ({
    at: Date.parse("2026-01-05T10:00:00Z") + at * day,
    hours,
  })),
  ...[5, null, 6].map((hours, at) => ({ at: Date.parse("2026-04-10T10:00:00Z") + at * day, hours })),
  ...[1, 1, 1, 1, 1, 1, 1].map((hours, at) => ({
    at: Date.parse("2026-07-01T00:00:00Z") + at * 3_600_000,
    hours,
  })),
];
const KNOWN = Date.parse("2026-07-02T00:00:00Z");

const web: EventRow[] = [
  ...asked.flatMap(({ at, hours }, place): EventRow[] => [
    { at: iso(at - 3_600_000), event: "v", customer: `c${place}` },
    { at: iso(at), event: "a", customer: `c${place}` },
    ...(hours === null ? [] : [{ at: iso(at + hours * 3_600_000), event: "b", customer: `c${place}` }]),
  ]),
  { at: iso(KNOWN), event: "b", customer: "last" },
];
const stars = ["5", "4", "4", "1", "5", "3"];

function texts(smallGroup: number): Texts {
  const data = given({
    ...{ touchpoints: { v: 1, a: 2, b: 3 }, goal: 3, gap: "10", window: "5", smallGroup, web },
    opinions: [
      ...stars.map((rating, at) => ({
        at: "2026-01-20 10:00:00",
        customer: `c${at}`,
        rating,
        touchpoint: "B",
      })),
      // Both exports are known as far: rows long after all others would be taken for plans.
      { at: iso(KNOWN), customer: "last", rating: "3", touchpoint: "A" },
    ],
  });
  const objectives = [
    "objectives:",
    "  - Grandir",
    "  - { text: share, measure: delay, from: A, to: B, hours: 48, share: 50 % }",
    "  - { text: median, measure: delay, from: A, to: B, hours: 24 }",
    "  - { text: reach, measure: conversion, target: 60 }",
    "  - { text: feel, measure: feeling, touchpoint: B, target: 0.6 }",
  ];
  return { ...data, "parcours.yaml": `${data["parcours.yaml"]}\n${objectives.join("\n")}` };
}

/** The rows of a quarter that are old enough for the longer of the two delays, whatever came of them. */
function knownIn(period: string) {
  const [year, quarter] = period.split("-T").map(Number);
  return asked.filter(({ at }) => {
    const date = new Date(at - 3_600_000);
    const isThen = date.getUTCFullYear() === year && Math.floor(date.getUTCMonth() / 3) + 1 === quarter;
    return isThen && at + 48 * 3_600_000 <= KNOWN;
  });
}

describe.each(engines)("objectives, $name", ({ open }) => {
  let database: Database;
  let site: Site;
  beforeAll(async () => {
    database = await open();
    const built = await buildIn(database, texts(1));
    if (built.site === null) throw new Error("missing site");
    site = built.site;
  });
  afterAll(() => database.close());
  const objective = (text: string) => {
    const found = site.objectives.find((one) => one.text.fr === text);
    if (found === undefined) throw new Error(`missing objective: ${text}`);
    return found;
  };
  const resultOf = (text: string, period: string) =>
    objective(text).results.find((result) => result.period === period);

  it("an objective without a measure has no result", () => {
    expect(objective("Grandir")).toMatchObject({ measure: null, results: [] });
  });

  it.each(["2026-T1", "2026-T2"])("the share within a delay, of those that one knows of: %s", (period) => {
    const rows = knownIn(period);
    let within = 0;
    for (const { hours } of rows) if (hours !== null && hours <= 48) within += 1;
    expect(rows.length).toBeGreaterThan(2);
    expect(resultOf("share", period)).toMatchObject({
      ...{ n: rows.length, value: within / rows.length, why: null },
      status: within / rows.length >= 0.5 ? "met" : "missed",
    });
  });

  it.each(["2026-T1", "2026-T2"])(
    "the median counts those that never got there as the longest: %s",
    (period) => {
      const times = knownIn(period)
        .map(({ hours }) => hours ?? Number.POSITIVE_INFINITY)
        .sort((a, b) => a - b);
      const middle =
        ((times[Math.ceil(times.length / 2) - 1] ?? 0) + (times[Math.floor(times.length / 2)] ?? 0)) / 2;
      const { value, n, status } = resultOf("median", period) ?? {};
      expect(n).toBe(times.length);
      expect((value ?? 0) / 3600 / middle).toBeCloseTo(1, 2);
      expect(status).toBe(middle <= 24 ? "met" : "missed");
    },
  );

  it("a quarter whose rows are all too young is not measured yet", () => {
    expect(knownIn("2026-T3")).toEqual([]);
    expect(resultOf("share", "2026-T3")).toMatchObject({ status: "unmeasurable", why: "early", n: null });
  });

  it("conversion and feeling are those of the funnel and of the emotion view", () => {
    let reached = 0;
    const entrants = asked.filter(({ at }) => iso(at).startsWith("2026-01"));
    for (const { hours } of entrants) if (hours !== null && hours + 1 <= 5 * 24) reached += 1;
    expect(resultOf("reach", "2026-T1")).toMatchObject({
      ...{ n: entrants.length, value: reached / entrants.length, status: "met" },
    });
    let total = 0;
    for (const rating of stars) total += Number(rating) - 3;
    const { value, n, status, low, high } = resultOf("feel", "2026-T1") ?? {};
    expect([value, n, status]).toEqual([total / stars.length, stars.length, "met"]);
    expect(low).toBeLessThan(total / stars.length);
    expect(high).toBeGreaterThan(total / stars.length);
  });
});

it("fewer customers than the smallest group are not told of", async () => {
  const database = await openNative();
  const { site } = await buildIn(database, texts(5));
  await database.close();
  const shares = site?.objectives.find(({ text }) => text.fr === "share")?.results;
  expect(shares?.map(({ period, status, why, n }) => [period, status, why, n])).toEqual([
    ["2026-T1", expect.stringMatching(/met|missed/u), null, 12],
    ["2026-T2", "unmeasurable", "small", null],
    ["2026-T3", "unmeasurable", "early", null],
  ]);
});
