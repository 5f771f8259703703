// Facts that process mining publishes on known logs: PM4Py's running example, bupaR's throughput times, Snowplow's path transforms.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { buildIn } from "../journey/built.ts";
import { type EventRow, given } from "../journey/given.ts";

const activities = {
  register: "register request",
  thorough: "examine thoroughly",
  casual: "examine casually",
  check: "check ticket",
  decide: "decide",
  again: "reinitiate request",
  pay: "pay compensation",
  reject: "reject request",
} as const;
type Activity = keyof typeof activities;

/** The running example of "Process Mining" (van der Aalst), case by case. */
const cases: readonly (readonly Activity[])[] = [
  ["register", "thorough", "check", "decide", "reject"],
  ["register", "check", "casual", "decide", "pay"],
  ["register", "casual", "check", "decide", "again", "thorough", "check", "decide", "pay"],
  ["register", "check", "thorough", "decide", "reject"],
  [
    "register",
    "casual",
    "check",
    "decide",
    "again",
    "check",
    "casual",
    "decide",
    "again",
    "casual",
    "check",
    "decide",
    "reject",
  ],
  ["register", "casual", "check", "decide", "pay"],
];

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

describe("the running example", () => {
  const rows: EventRow[] = cases.flatMap((activitiesOfCase, number) =>
    activitiesOfCase.map((activity, step) => ({
      at: `2026-01-${String(10 + step).padStart(2, "0")} 1${number}:00:00`,
      customer: `case ${number + 1}`,
      event: activities[activity],
    })),
  );
  /** The log lies by time, its cases interleaved. */
  const web = rows.sort((a, b) => (a.at < b.at ? -1 : 1));
  const touchpoints = Object.fromEntries(Object.values(activities).map((name) => [name, 1]));

  it("has 42 events, 6 cases, 6 variants and 16 directly-follows edges", async () => {
    const built = await buildIn(database, given({ touchpoints, web }));
    const answer = await built.ask({ kind: "paths", anchor: "start" });
    const [edges] = await database.query<{ n: number; follows: number }>(
      "select count(*) as n, sum(n) as follows from (select touchpoint_id, next_touchpoint_id, sum(n) as n from move_time_bins group by all)",
    );
    expect({
      events: built.site?.interactions,
      cases: answer.n,
      variants: answer.variants.length,
      edges: edges?.n,
      follows: edges?.follows,
    }).toEqual({ events: 42, cases: 6, variants: 6, edges: 16, follows: 42 - 6 });
  });

  it("starts with the request and ends with payment or rejection, three times each", async () => {
    const built = await buildIn(database, given({ touchpoints, web }));
    const names = new Map(built.site?.touchpoints.map(({ id, names }) => [id, names.fr.toLowerCase()]));
    const firstColumn = async (anchor: "start" | "end") => {
      const { nodes } = await built.ask({ kind: "paths", anchor });
      return nodes.filter(({ column }) => column === 0).map(({ node, n }) => `${names.get(node)} ${n}`);
    };
    expect(await firstColumn("start")).toEqual(["register request 6"]);
    expect((await firstColumn("end")).sort()).toEqual(["pay compensation 3", "reject request 3"]);
  });

  it("decides, asks again and decides: the loop is unrolled column by column", async () => {
    const built = await buildIn(database, given({ touchpoints, web }));
    const { links } = await built.ask({ kind: "paths", anchor: "start" });
    const ids = new Map(built.site?.touchpoints.map(({ id, names }) => [names.fr.toLowerCase(), id]));
    const again = links.filter(
      ({ source, target }) => source === ids.get("decide") && target === ids.get("reinitiate request"),
    );
    // Case 3 and case 5 after the fourth event, case 5 again after the eighth: the ninth event lies beyond the window of eight.
    expect(again.map(({ column, n }) => [column, n])).toEqual([[3, 2]]);
  });
});

describe("throughput times", () => {
  it("of 1819.16667, 1492.58333 and 0 minutes have a mean of 1103.916667", async () => {
    const web = [
      { at: "2026-01-01 00:00:00", customer: "p1", event: "a" },
      { at: "2026-01-02 06:19:10", customer: "p1", event: "b" },
      { at: "2026-01-01 00:00:00", customer: "p2", event: "a" },
      { at: "2026-01-02 00:52:35", customer: "p2", event: "b" },
      { at: "2026-01-01 00:00:00", customer: "p3", event: "a" },
    ];
    await buildIn(database, given({ touchpoints: { a: 1, b: 2 }, web }));
    const [row] = await database.query<{ minutes: number }>(
      "select avg(epoch(ended_at - started_at)) / 60 as minutes from journeys",
    );
    expect(row?.minutes).toBeCloseTo(1103.916667, 6);
  });
});

describe("the path D A B B C D C C", () => {
  const web = [..."dabbcdcc"].map((event, second) => ({
    at: `2026-01-01 10:00:0${second}`,
    customer: "c1",
    event,
  }));

  it("collapses its runs to D A B C D C, first occurrences D A B C", async () => {
    const built = await buildIn(database, given({ touchpoints: { a: 1, b: 1, c: 1, d: 1 }, web }));
    const { variants } = await built.ask({ kind: "paths", anchor: "start" });
    const [a, b, c, d] = ["a", "b", "c", "d"];
    expect(variants[0]?.path).toEqual([d, a, b, c, d, c]);
    expect([...new Set(variants[0]?.path)]).toEqual([d, a, b, c]);
    const runs = await database.query<{ interactions: number }>(
      "select interactions from steps order by step_no",
    );
    expect(runs.map(({ interactions }) => interactions)).toEqual([1, 1, 2, 1, 1, 2]);
  });
});
