import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { buildIn } from "../journey/built.ts";
import { type Given, given } from "../journey/given.ts";
import { taken } from "./counted.ts";

const touchpoints = Object.fromEntries([..."abcdefghijkl"].map((letter) => [letter, 1]));
let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());
/** As dropped files are: what is shown has its threshold, what the tables hold is exact. */
const build = (what: Partial<Given>) =>
  buildIn(database, given({ touchpoints, smallGroup: 5, ...what }), { exact: true });
/** As a site is published. */
const publish = (what: Partial<Given>) => buildIn(database, given({ touchpoints, smallGroup: 5, ...what }));

describe("answerPaths", () => {
  it("says nothing under the threshold", async () => {
    const built = await build({ web: taken({ ab: 4 }) });
    expect(await built.ask({ kind: "paths", anchor: "start" })).toEqual({
      kind: "paths",
      n: null,
      nodes: [],
      links: [],
      variants: [],
      mature: null,
      converted: null,
      returns: null,
      crossing: null,
      through: null,
    });
  });

  it("merges touchpoints under the threshold, and one more when they would still be under it together", async () => {
    // Column 0: a 9, b 6, c 2. c is too small, and alone in "others" it would still be: b joins it.
    const built = await build({ web: taken({ a: 9, b: 6, c: 2 }) });
    const { n, nodes } = await built.ask({ kind: "paths", anchor: "start" });
    expect(n).toBe(17);
    expect(nodes.filter(({ column }) => column === 0)).toEqual([
      { column: 0, node: "a", n: 9, members: 1 },
      { column: 0, node: "others", n: 8, members: 2 },
    ]);
  });

  it("leaves a large touchpoint alone when the small ones are enough together", async () => {
    const built = await build({ web: taken({ a: 9, b: 6, c: 4, d: 3 }) });
    const { nodes } = await built.ask({ kind: "paths", anchor: "start" });
    expect(nodes.filter(({ column }) => column === 0)).toEqual([
      { column: 0, node: "a", n: 9, members: 1 },
      { column: 0, node: "others", n: 7, members: 2 },
      { column: 0, node: "b", n: 6, members: 1 },
    ]);
  });

  it("shows nine touchpoints apart, of ten the eight largest", async () => {
    const sizes = (letters: string) =>
      Object.fromEntries([...letters].map((letter, index) => [letter, 20 - index]));
    const nine = await (await build({ web: taken(sizes("abcdefghi")) })).ask({
      kind: "paths",
      anchor: "start",
    });
    expect(nine.nodes.filter(({ column }) => column === 0)).toHaveLength(9);
    const ten = await (await build({ web: taken(sizes("abcdefghij")) })).ask({
      kind: "paths",
      anchor: "start",
    });
    const first = ten.nodes.filter(({ column }) => column === 0);
    expect(first.map(({ node }) => node).sort()).toEqual(["a", "b", "c", "d", "e", "f", "g", "h", "others"]);
    expect(first.find(({ node }) => node === "others")).toEqual({
      column: 0,
      node: "others",
      n: 12 + 11,
      members: 2,
    });
  });

  it("lists paths of the threshold or more, and never a rest that is smaller", async () => {
    const variantsOf = async (paths: Record<string, number>) => {
      const { variants } = await (await build({ web: taken(paths) })).ask({ kind: "paths", anchor: "start" });
      return variants.map(({ path, paths: count, n }) => [path, count, n]);
    };
    expect(await variantsOf({ ab: 9, ac: 6, ad: 4, ae: 3 })).toEqual([
      [["a", "b"], 1, 9],
      [["a", "c"], 1, 6],
      [null, 2, 7],
    ]);
    expect(await variantsOf({ ab: 9, ac: 6, ad: 2 })).toEqual([
      [["a", "b"], 1, 9],
      [null, 2, 8],
    ]);
    expect(await variantsOf({ ab: 9, ac: 6 })).toEqual([
      [["a", "b"], 1, 9],
      [["a", "c"], 1, 6],
    ]);
    expect(await variantsOf({ ab: 5, ac: 2 })).toEqual([[null, 2, 7]]);
  });

  it("anchors at the first step at a touchpoint, forward and backward", async () => {
    const built = await build({ web: taken({ acbcd: 6 }) });
    const chain = async (anchor: "from:c" | "to:c" | "from:e") => {
      const { n, links } = await built.ask({ kind: "paths", anchor });
      return [n, ...links.map(({ column, source, target }) => `${column} ${source} ${target}`)];
    };
    expect(await chain("from:c")).toEqual([6, "0 c b", "1 b c", "2 c d", "3 d open"]);
    expect(await chain("to:c")).toEqual([6, "-1 a c", "-2 entry a"]);
    expect(await chain("from:e")).toEqual([null]);
  });

  it("gives each path the mean of its own feedback, from the threshold on", async () => {
    const opinions = Array.from({ length: 8 }, (_, number) => ({
      at: "2026-01-02 10:00:00",
      customer: `2026-01-01 ab ${number} {}`,
      rating: number < 4 ? "5" : "2",
    }));
    const web = [...taken({ ab: 8, ac: 6 })];
    const built = await build({ web, opinions });
    const { variants } = await built.ask({ kind: "paths", anchor: "start" });
    // The opinion itself is a step at no known touchpoint: a, b, unclassified.
    expect(variants.map(({ path, emotion, emotion_n }) => [path, emotion, emotion_n])).toEqual([
      [["a", "b", "non-classe"], (4 * 2 + 4 * -1) / 8, 8],
      [["a", "c"], null, null],
    ]);
  });

  it("tells the median time between two touchpoints, from the threshold on", async () => {
    // One to nine minutes from a to b.
    const web = Array.from({ length: 9 }, (_, index) => index + 1).flatMap((minutes) => [
      { at: "2026-01-01 10:00:00", customer: `c${minutes}`, event: "a" },
      { at: `2026-01-01 10:0${minutes}:00`, customer: `c${minutes}`, event: "b" },
    ]);
    const built = await build({ web });
    const { links } = await built.ask({ kind: "paths", anchor: "start" });
    const [link] = links.filter(({ source, target }) => source === "a" && target === "b");
    expect(link?.median_seconds).toBeCloseTo(300, 9);
  });

  it("counts returns and crossings of the filter only", async () => {
    const shop = taken({ aba: 7 }, "2026-04-01").map((row, index) => ({
      ...row,
      event: index % 3 === 2 ? "a" : row.event,
    }));
    const built = await build({ web: taken({ aba: 6, abc: 5 }), shop });
    const { returns, crossing } = await built.ask({ kind: "paths", anchor: "start" }, { period: "2026-T1" });
    expect([returns, crossing]).toEqual([6, 0]);
    const all = await built.ask({ kind: "paths", anchor: "start" });
    expect(all.returns).toBe(13);
  });

  it("keeps whole journeys that pass a touchpoint where counts are exact", async () => {
    const what = { web: taken({ abc: 6, ab: 7, cb: 5 }) };
    const exact = await (await build(what)).ask({ kind: "paths", anchor: "start" }, { through: "c" });
    expect([exact.n, exact.through]).toEqual([11, "kept"]);
    expect(exact.variants.map(({ path, n }) => [path, n])).toEqual([
      [["a", "b", "c"], 6],
      [["c", "b"], 5],
    ]);
    const both = await (await build(what)).ask({ kind: "paths", anchor: "from:a" }, { through: "c" });
    expect([both.n, both.through]).toEqual([6, "kept"]);
  });

  it("keeps existing customers, who began after the goal, out of what converts there too", async () => {
    const web = [...taken({ ab: 6, cb: 5 }, "2026-01-01"), ...taken({ b: 5 }, "2026-12-01")];
    const stages = { a: 1, b: 2, c: 3 };
    const exact = await build({ web, goal: 2, touchpoints: stages });
    const { variants } = await exact.ask({ kind: "paths", anchor: "start" }, { through: "b" });
    expect(variants.map(({ path, n, mature, converted }) => [path?.join(""), n, mature, converted])).toEqual([
      ["ab", 6, 6, 6],
      ["b", 5, null, null],
      ["cb", 5, null, null],
    ]);
  });

  it("reads them from it or up to it where tables are published, and refuses another anchor beside it", async () => {
    const built = await publish({ web: taken({ abc: 6, ab: 7, cb: 5 }) });
    const start = await built.ask({ kind: "paths", anchor: "start" }, { through: "c" });
    const from = await built.ask({ kind: "paths", anchor: "from:c" });
    expect(start).toEqual({ ...from, through: "anchored" });
    const end = await built.ask({ kind: "paths", anchor: "end" }, { through: "c" });
    expect(end).toEqual({ ...(await built.ask({ kind: "paths", anchor: "to:c" })), through: "anchored" });
    const both = await built.ask({ kind: "paths", anchor: "from:a" }, { through: "c" });
    expect([both.n, both.through]).toEqual([null, "refused"]);
  });

  it("shows what five customers share, and gathers the rest where it ends", async () => {
    const built = await publish({ web: taken({ ab: 9, ac: 3, ad: 30 }) });
    const { n, nodes, links, variants } = await built.ask({ kind: "paths", anchor: "start" });
    expect(n).toBe(42);
    expect(nodes.filter(({ column }) => column === 1)).toEqual([
      { column: 1, node: "d", n: 30, members: 1 },
      // c alone would be found as what the others leave: b goes with it, under their stage.
      { column: 1, node: "others", n: 12, members: null },
    ]);
    for (const link of links) expect(link.n).toBeGreaterThanOrEqual(5);
    expect(variants.map(({ path, paths, n: count }) => [path, paths, count])).toEqual([
      [["a", "d"], 1, 30],
      [null, null, 12],
    ]);
  });
});
