// Mistakes that other tools made in public, one test each. Expected numbers come from the rows given here, counted by hand.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { buildIn } from "../journey/built.ts";
import { type EventRow, type Given, given } from "../journey/given.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

const build = (what: Given) => buildIn(database, given(what));

/** One customer who does these events a minute apart. */
function walk(customer: string, events: string, day: string): EventRow[] {
  return [...events].map((event, minute) => ({
    at: `${day} 10:${String(minute).padStart(2, "0")}:00`,
    customer,
    event,
  }));
}
/** So long after that everybody else's journey is over and mature. */
const later = walk("later", "c", "2026-12-01");
const abc = { a: 1, b: 2, c: 3 };

describe("a list of the most common paths", () => {
  it("keeps the rest in a last row, so that it sums to the funnel's base (PostHog 37285, 6800)", async () => {
    // 26 customers, each from a touchpoint of their own to a: 26 paths, of which 20 are listed; 26 touchpoints, of which 8 are shown apart.
    const letters = "abcdefghijklmnopqrstuvwxyz";
    const touchpoints = Object.fromEntries([...letters].map((letter) => [letter, 1]));
    const web = [...letters].flatMap((letter, index) => walk(`c${index}`, `${letter}a`, "2026-01-01"));
    const built = await build({ touchpoints, web });
    const { n, variants, nodes } = await built.ask({ kind: "paths", anchor: "start" });
    const funnel = await built.ask({ kind: "funnel" });
    expect(n).toBe(26);
    expect(funnel.n).toBe(26);
    expect(variants).toHaveLength(21);
    expect(variants.at(-1)).toMatchObject({ path: null, paths: 6, n: 6 });
    const first = nodes.filter(({ column }) => column === 0);
    expect(first).toHaveLength(9);
    expect(first.find(({ node }) => node === "others")).toMatchObject({ members: 18, n: 18 });
  });
});

describe("a cut", () => {
  it("leaves no link without its two nodes (PostHog 6041)", async () => {
    const built = await build({ touchpoints: abc, web: walk("c1", "abcabcabcabc", "2026-01-01") });
    const { nodes, links } = await built.ask({ kind: "paths", anchor: "start" });
    const names = new Set(nodes.map(({ column, node }) => `${column} ${node}`));
    for (const { column, source, target } of links) {
      expect(names).toContain(`${column} ${source}`);
      expect(names).toContain(`${column + 1} ${target}`);
    }
    expect(nodes).toHaveLength(8);
  });

  it("is no drop-off in the last column (PostHog 6219)", async () => {
    const built = await build({
      touchpoints: abc,
      web: [...walk("c1", "abcabcabcabc", "2026-01-01"), ...later],
    });
    const { nodes } = await built.ask({ kind: "paths", anchor: "start" }, { period: "2026-T1" });
    expect(nodes.map(({ node }) => node)).not.toContain("stop");
  });

  it("still shows the stop of a journey that ends exactly there", async () => {
    const built = await build({ touchpoints: abc, web: [...walk("c1", "abcabcab", "2026-01-01"), ...later] });
    const { nodes, links } = await built.ask({ kind: "paths", anchor: "start" }, { period: "2026-T1" });
    expect(nodes.at(-1)).toEqual({ column: 8, node: "stop", n: 1, members: 1 });
    expect(links.at(-1)).toMatchObject({ column: 7, source: "b", target: "stop", n: 1 });
  });
});

describe("losses", () => {
  it("are the journeys behind them (PostHog 32772), and belong to the stage where they occur (Matomo 22340)", async () => {
    const web = [
      ...walk("c1", "abc", "2026-01-01"),
      ...walk("c2", "ab", "2026-01-01"),
      ...walk("c3", "a", "2026-01-01"),
      ...later,
    ];
    const built = await build({ touchpoints: abc, web, goal: 3 });
    const { stages } = await built.ask({ kind: "funnel" }, { period: "2026-T1" });
    expect(stages.map(({ lost }) => lost)).toEqual([1, 1, 0]);
    const { links } = await built.ask({ kind: "paths", anchor: "start" }, { period: "2026-T1" });
    const stops = links.filter(({ target }) => target === "stop");
    expect(stops.map(({ column, source, n }) => [column, source, n])).toEqual([
      [0, "a", 1],
      [1, "b", 1],
      [2, "c", 1],
    ]);
  });

  it("are drawn for a touchpoint that journeys only leave (PostHog 1686)", async () => {
    const built = await build({ touchpoints: abc, web: [...walk("c1", "a", "2026-01-01"), ...later] });
    const { nodes, links } = await built.ask({ kind: "paths", anchor: "start" }, { period: "2026-T1" });
    expect(nodes).toEqual([
      { column: 0, node: "a", n: 1, members: 1 },
      { column: 1, node: "stop", n: 1, members: 1 },
    ]);
    expect(links).toHaveLength(1);
  });

  it("do not count the young, shown as pending (PostHog 7645, 33605)", async () => {
    // The data ends on 10 March; the window is 30 days: who came on 1 March has not had it.
    const web = [
      ...walk("old", "a", "2026-01-01"),
      ...walk("young", "ab", "2026-03-01"),
      ...walk("end", "c", "2026-03-10"),
    ];
    const built = await build({ touchpoints: abc, web, gap: "5", goal: 3 });
    const { stages, mature, n } = await built.ask({ kind: "funnel" });
    expect([n, mature]).toEqual([3, 1]);
    expect(stages.map(({ reached, lost, open, pending }) => [reached, lost, open, pending])).toEqual([
      [1, 1, 0, 2],
      [0, 0, 0, 2],
      [0, 0, 0, 1],
    ]);
  });
});

describe("times", () => {
  it("do not break on equal timestamps (PostHog 25048) nor on whole seconds (rybbit 1133)", async () => {
    const at = "2026-01-01 10:00:00";
    const web = [..."cba"].map((event) => ({ at, customer: "c1", event }));
    const built = await build({ touchpoints: abc, web: [...web, ...later] });
    const { stages } = await built.ask({ kind: "funnel" }, { period: "2026-T1" });
    expect(stages.map(({ reached, time_n }) => [reached, time_n])).toEqual([
      [1, null],
      [1, 1],
      [1, 1],
    ]);
    expect(built.site?.tie_share).toBe(1);
  });

  it("never exceed the window (PostHog 5677)", async () => {
    // One day of window: b after two hours counts, b after two days does not.
    const web: EventRow[] = [
      { at: "2026-01-01 10:00:00", customer: "c1", event: "a" },
      { at: "2026-01-01 12:00:00", customer: "c1", event: "b" },
      { at: "2026-01-01 10:00:00", customer: "c2", event: "a" },
      { at: "2026-01-03 10:00:00", customer: "c2", event: "b" },
      ...later,
    ];
    const built = await build({ touchpoints: abc, web, window: "1", goal: 3 });
    const { stages } = await built.ask({ kind: "funnel" }, { period: "2026-T1" });
    expect(stages[1]).toMatchObject({ reached: 1, time_n: 1 });
    expect(stages[1]?.q3_seconds).toBeLessThan(86_400);
  });

  it("are not negative when milestones overlap (retentioneering 63)", async () => {
    // Paid a second before it was created, as some shops write it.
    const web = [
      { at: "2026-01-01 10:00:01", customer: "c1", event: "b" },
      { at: "2026-01-01 10:00:00", customer: "c1", event: "c" },
    ];
    const built = await build({ touchpoints: abc, web: [...web, ...later] });
    const { links } = await built.ask({ kind: "paths", anchor: "start" });
    const [link] = links.filter(({ source, target }) => source === "c" && target === "b");
    expect((link?.median_seconds ?? -1) + 1).toBeGreaterThanOrEqual(2 / 2 ** (1 / 8));
    expect((link?.median_seconds ?? 9) + 1).toBeLessThanOrEqual(2 * 2 ** (1 / 8));
    const { stages } = await built.ask({ kind: "funnel" }, { period: "2026-T1" });
    expect(stages[2]).toMatchObject({ reached: 1, time_n: null });
  });
});

describe("the third stage", () => {
  it("is reached by who does all three (Umami 4144)", async () => {
    const built = await build({ touchpoints: abc, web: [...walk("c1", "abc", "2026-01-01"), ...later] });
    const { stages } = await built.ask({ kind: "funnel" }, { period: "2026-T1" });
    expect(stages.map(({ reached }) => reached)).toEqual([1, 1, 1]);
  });
});

describe("steps, trends and lists", () => {
  it("agree quarter by quarter (PostHog 4369, 8179, 7058)", async () => {
    const web = [
      ...walk("c1", "abc", "2026-01-01"),
      ...walk("c2", "ab", "2026-03-31"),
      ...walk("c3", "a", "2026-04-01"),
      ...later,
    ];
    const built = await build({ touchpoints: abc, web });
    const counts = [];
    for (const { id, journeys } of built.site?.periods ?? []) {
      const funnel = await built.ask({ kind: "funnel" }, { period: id });
      const paths = await built.ask({ kind: "paths", anchor: "start" }, { period: id });
      counts.push([id, journeys, funnel.n, paths.n, paths.variants.reduce((sum, { n }) => sum + n, 0)]);
    }
    expect(counts).toEqual([
      ["2026-T1", 2, 2, 2, 2],
      ["2026-T2", 1, 1, 1, 1],
      ["2026-T4", 1, 1, 1, 1],
    ]);
  });
});

describe("unsorted rows", () => {
  it("give the same variants as sorted ones (PM4Py 546, 419)", async () => {
    const web = [...walk("c1", "abcab", "2026-01-01"), ...walk("c2", "cba", "2026-01-02")];
    const variants = async (rows: readonly EventRow[]) => {
      const built = await build({ touchpoints: abc, web: rows });
      return (await built.ask({ kind: "paths", anchor: "start" })).variants.map(({ path }) => path);
    };
    const expected = [
      ["a", "b", "c", "a", "b"],
      ["c", "b", "a"],
    ];
    expect(await variants(web)).toEqual(expected);
    expect(await variants([...web].reverse())).toEqual(expected);
  });
});
