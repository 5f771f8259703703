// What is over-represented where journeys end badly, against a plain count of the same rows. In: carts, deals and opinions of many customers.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExplainAnswer } from "../../src/answers/rows.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { answerExplain, explainOf } from "../../src/findings/answer-explain.ts";
import { buildExplainTables } from "../../src/findings/explain-tables.ts";
import { taken } from "../answers/counted.ts";
import { type Built, buildIn, everything } from "../journey/built.ts";
import { given } from "../journey/given.ts";

/** panier is a cart, d the goal. */
const CARTS = { ap: 60, p: 20, apd: 30, pd: 70, bpd: 30, bp: 3, a: 40 } as const;
const wordOf: Readonly<Record<string, string>> = { p: "panier" };

let database: Database;
let built: Built;
let answer: ExplainAnswer;
beforeAll(async () => {
  database = await openNative();
  const touchpoints = { a: 1, b: 1, panier: 2, d: 3, opinion: 3 };
  const web = [
    ...taken(CARTS, "2026-01-01").map((row) => ({ ...row, event: wordOf[row.event] ?? row.event })),
    ...taken({ a: 1 }, "2026-12-01"),
  ];
  built = await buildIn(database, given({ touchpoints, goal: 3, smallGroup: 5, web }));
  await buildExplainTables(database);
  if (built.site === null) throw new Error("there are journeys");
  answer = await answerExplain(database, built.site, everything);
});
afterAll(() => database.close());

const count = (is: (path: string) => boolean): number =>
  Object.entries(CARTS).reduce((sum, [path, n]) => sum + (is(path) ? n : 0), 0);

describe("answerExplain", () => {
  it("holds carts that came to nothing against those that did not", () => {
    const cart = answer.cases?.find(({ base }) => base === "cart");
    const isCart = (path: string) => path.includes("p");
    const [bad, good] = [
      count((p) => isCart(p) && !p.includes("d")),
      count((p) => isCart(p) && p.includes("d")),
    ];
    const a = cart?.touchpoints.find(({ touchpoint }) => touchpoint === "a");
    expect(a).toMatchObject({
      ...{ n: bad, n_beside: good, verdict: "up" },
      count: count((p) => isCart(p) && !p.includes("d") && p.includes("a")),
      count_beside: count((p) => isCart(p) && p.includes("d") && p.includes("a")),
    });
    const difference = (a?.count ?? 0) / bad - (a?.count_beside ?? 0) / good;
    expect(a?.difference).toBeCloseTo(difference, 12);
    expect(a?.low).toBeGreaterThan(0);
    // One customer a journey: the usual error of two shares, each corrected for the two of them.
    const [p, q] = [(a?.count ?? 0) / bad, (a?.count_beside ?? 0) / good];
    const clusters = bad + good;
    const error = Math.sqrt(((p * (1 - p)) / bad + (q * (1 - q)) / good) * (clusters / (clusters - 1)));
    expect(((a?.high ?? 0) - (a?.low ?? 0)) / 2 / error).toBeCloseTo(1.97, 1);
  });

  it("does not tell what everybody of a base came by, nor what came at the goal", () => {
    const places = answer.cases?.flatMap(({ touchpoints }) =>
      touchpoints.map(({ touchpoint }) => touchpoint),
    );
    expect(places?.sort()).toEqual(["a", "b"]);
  });

  it("says how long it takes, and puts spans of few together", () => {
    // Steps are a minute apart: all within a day.
    const n = count((path) => path.includes("d"));
    expect(answer.times?.spans.filter((span) => span.n > 0)).toEqual([{ from: 0, to: 1, n }]);
    const seconds = Object.entries(CARTS)
      .filter(([path]) => path.includes("d"))
      .flatMap(([path, times]) => Array.from({ length: times }, () => path.indexOf("d") * 60))
      .sort((x, y) => x - y);
    expect(answer.times?.median_seconds).toBe(seconds[Math.floor(seconds.length / 2)]);
    expect(answer.n).toBe(n);
  });

  it("tells cases of everybody alone, and nothing where nobody arrived", async () => {
    if (built.site === null) throw new Error("there are journeys");
    const of = async (filter: object) =>
      answerExplain(database, built.site as never, { ...everything, ...filter });
    expect((await of({ persona: built.site.personas[0]?.id ?? "x" })).cases).toBeNull();
    expect(await of({ period: "2026-T4" })).toMatchObject({ n: null, times: null, cases: [] });
  });

  it("leaves no span of few alone, even behind one of nobody", () => {
    if (built.site === null) throw new Error("there are journeys");
    const row = { period: null, segment: null, persona: null, q1: 1, median: 2, q3: 3 };
    const times = [
      { ...row, span: 0, n: 40 },
      { ...row, span: 8, n: 3 },
    ];
    const told = explainOf({ patterns: [], times }, built.site, everything).times?.spans ?? [];
    expect(told.reduce((sum, { n }) => sum + n, 0)).toBe(43);
    for (const { n } of told) expect(n === 0 || n >= 5).toBe(true);
    expect(told.at(-1)?.to).toBeNull();
  });
});
