import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { type Built, buildIn } from "../journey/built.ts";
import { given } from "../journey/given.ts";
import { taken } from "./counted.ts";

let database: Database;
let built: Built;
beforeAll(async () => {
  database = await openNative();
  const groups = [
    "persona;Mobile;;appareil = mobile",
    "persona;Ordinateur;;appareil = desktop",
    "segment;Pro;;cle = compte",
    "segment;Part;;",
  ];
  const web = [
    ...taken({ ab: 6, a: 6 }, "2026-01-01", { device: "mobile" }),
    ...taken({ abc: 5 }, "2026-01-01", { device: "desktop" }),
    // Three accounts: too few to be shown as a group.
    ...["x", "y", "z"].flatMap((account) => taken({ a: 1 }, "2026-01-01", { account, device: "desktop" })),
    ...taken({ b: 7 }, "2026-01-02"),
    ...taken({ c: 1 }, "2026-12-01"),
  ];
  // As dropped files are: what is shown has its threshold, what the tables hold is exact.
  const texts = given({ touchpoints: { a: 1, b: 2, c: 3 }, smallGroup: 5, groups, web });
  built = await buildIn(database, texts, { exact: true });
});
afterAll(() => database.close());

describe("answerFunnel", () => {
  it("says nothing under the threshold", async () => {
    expect(await built.ask({ kind: "funnel" }, { period: "2026-T4" })).toEqual({
      kind: "funnel",
      n: null,
      mature: null,
      existing: null,
      stages: [],
      beyond: [],
      groups: [],
    });
  });

  it("breaks down by persona, segment and first channel, groups under the threshold left out", async () => {
    const { groups } = await built.ask({ kind: "funnel" }, { period: "2026-T1" });
    const table = (by: string) =>
      Object.fromEntries(
        [...new Set(groups.filter((row) => row.by === by).map(({ group }) => group))].map((group) => [
          group,
          groups.filter((row) => row.by === by && row.group === group).map(({ reached }) => reached),
        ]),
      );
    expect(table("persona")).toEqual({ mobile: [12, 6, 0], ordinateur: [8, 5, 5] });
    expect(table("segment")).toEqual({ part: [24, 18, 5] });
    expect(table("channel")).toEqual({ Canal: [27, 18, 5] });
  });

  it("does not let a choice of persona filter the breakdown by persona, only the others", async () => {
    const all = await built.ask({ kind: "funnel" }, { period: "2026-T1" });
    const mobile = await built.ask({ kind: "funnel" }, { period: "2026-T1", persona: "mobile" });
    const of = (answer: typeof all, by: string) => answer.groups.filter((row) => row.by === by);
    expect(of(mobile, "persona")).toEqual(of(all, "persona"));
    expect(of(mobile, "channel").map(({ reached }) => reached)).toEqual([12, 6, 0]);
    expect(mobile.n).toBe(12);
  });

  it("implies stages without a step of their own", async () => {
    const { stages } = await built.ask({ kind: "funnel" }, { period: "2026-T1", through: "b" });
    expect(stages.map(({ reached, own }) => [reached, own])).toEqual([
      [18, 11],
      [18, 18],
      [5, 5],
    ]);
  });

  it("gives times only from the threshold on", async () => {
    const { stages } = await built.ask({ kind: "funnel" }, { period: "2026-T1", persona: "ordinateur" });
    // Five went a → b → c a minute apart.
    expect(stages.map(({ time_n }) => time_n)).toEqual([null, 5, 5]);
    for (const { median_seconds } of stages.slice(1)) expect(median_seconds).toBe(60);
    const through = await built.ask({ kind: "funnel" }, { period: "2026-T1", through: "c", segment: "pro" });
    expect(through.n).toBeNull();
  });

  it("gives no rate where existing customers alone were seen, and how many of their journeys pass there", async () => {
    const web = [
      ...taken({ ab: 6, c: 4, cd: 3, d: 2 }, "2026-01-01"),
      ...taken({ abc: 5, d: 7 }, "2026-04-01"),
      ...taken({ a: 1 }, "2026-12-01"),
    ];
    const touchpoints = { a: 1, b: 2, c: 3, d: 4 };
    const known = await buildIn(await openNative(), given({ touchpoints, goal: 2, stages: 5, web }));
    const funnel = async (period: string) => {
      const { stages, beyond } = await known.ask({ kind: "funnel" }, { period });
      return [stages.map(({ stage, reached }) => [stage, reached]), beyond];
    };
    const [one, two, three, four] = known.site?.stages.map(({ id }) => id) ?? [];
    expect(await funnel("2026-T1")).toEqual([
      [
        [one, 6],
        [two, 6],
      ],
      [
        { stage: three, n: 7 },
        { stage: four, n: 5 },
      ],
    ]);
    // Five newcomers came to the third stage: it has a rate.
    expect(await funnel("2026-T2")).toEqual([
      [
        [one, 5],
        [two, 5],
        [three, 5],
      ],
      [{ stage: four, n: 7 }],
    ]);
    await known.database.close();
  });

  it("gives the quartiles of the rows", async () => {
    // One to nine minutes: the quartiles are the third, the fifth and the seventh of nine.
    const web = Array.from({ length: 9 }, (_, index) => index + 1).flatMap((minutes) => [
      { at: "2026-01-01 10:00:00", customer: `c${minutes}`, event: "a" },
      { at: `2026-01-01 10:0${minutes}:00`, customer: `c${minutes}`, event: "b" },
    ]);
    const late = [{ at: "2026-12-01 10:00:00", customer: "late", event: "b" }];
    const timed = await buildIn(
      await openNative(),
      given({ touchpoints: { a: 1, b: 2 }, web: [...web, ...late] }),
    );
    const { stages } = await timed.ask({ kind: "funnel" }, { period: "2026-T1" });
    const { q1_seconds, median_seconds, q3_seconds } = stages[1] ?? {};
    expect([q1_seconds, median_seconds, q3_seconds]).toEqual([180, 300, 420]);
    await timed.database.close();
  });
});

describe("a stage that nobody of the quarter was seen in", () => {
  it("is in no funnel of that quarter, where all would be deduced, and stands in the others", async () => {
    const own = await openNative();
    // Leads end with the first quarter; sales go on, and begin at the goal.
    const web = [
      ...taken({ ab: 6, a: 6 }, "2026-01-01"),
      ...taken({ b: 8 }, "2026-04-02"),
      ...taken({ bc: 3 }, "2026-04-03"),
      ...taken({ c: 1 }, "2026-12-01"),
    ];
    const texts = given({ touchpoints: { a: 1, b: 2, c: 3 }, goal: 2, smallGroup: 5, web });
    const { ask } = await buildIn(own, texts);
    const of = async (period: string) => ask({ kind: "funnel" }, { period });
    const [first, second] = [await of("2026-T1"), await of("2026-T2")];
    const { points } = await ask({ kind: "series" });
    const all = await of("all");
    await own.close();
    // Together, those of the second quarter count as having passed it: told, by the quarter that does not tell it itself.
    expect(all.stages.map(({ stage }) => stage)).toEqual(["s1", "s2", "s3"]);
    expect(all.deduced).toEqual([{ stage: "s1", periods: ["2026-T2"] }]);
    expect([first.deduced, second.deduced]).toEqual([undefined, undefined]);
    expect(first.stages.map(({ stage, reached, own }) => [stage, reached, own])).toEqual([
      ["s1", 12, 12],
      ["s2", 6, 6],
      ["s3", 0, 0],
    ]);
    expect(second.mature).toBe(11);
    expect(second.stages.map(({ stage, reached, own }) => [stage, reached, own])).toEqual([
      ["s2", 11, 11],
      ["s3", 3, 3],
    ]);
    expect(second.groups.every(({ stage }) => stage !== "s1")).toBe(true);
    expect(points.filter(({ stage }) => stage === "s1")).toEqual([]);
  });
});
