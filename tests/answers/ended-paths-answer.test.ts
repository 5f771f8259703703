import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkedAnswer } from "../../src/answers/check-published.ts";
import type { EndedPathsAnswer } from "../../src/answers/rows.ts";
import { SCHEMA_VERSION } from "../../src/answers/schema-version.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { type Built, buildIn } from "../journey/built.ts";
import { type EventRow, given } from "../journey/given.ts";

/** So many customers who do each of a path on its day; `c` is the goal. */
type Some = { readonly n: number; readonly path: string; readonly days: readonly string[] };
const somes: readonly Some[] = [
  { n: 30, path: "abc", days: ["2026-01-10", "2026-01-20", "2026-02-10"] },
  { n: 22, path: "abc", days: ["2026-03-10", "2026-03-20", "2026-04-10"] },
  { n: 17, path: "ab", days: ["2026-01-10", "2026-01-12"] },
  { n: 12, path: "ba", days: ["2026-03-25", "2026-04-02"] },
  { n: 9, path: "bcd", days: ["2026-02-01", "2026-03-30", "2026-04-20"] },
  // Existing customers begin after the goal: neither won nor lost. And some may still get there.
  { n: 6, path: "d", days: ["2026-01-05"] },
  { n: 8, path: "a", days: ["2026-12-01"] },
];
const web: readonly EventRow[] = somes.flatMap(({ n, path, days }, at) =>
  Array.from({ length: n }, (_, number) => number).flatMap((number) =>
    [...path].map((event, step) => ({
      at: `${days[step]} 10:00:00`,
      customer: `${at} ${number}`,
      event,
    })),
  ),
);
type Asked = { readonly exact: boolean; readonly smallGroup: number };
function built({ exact, smallGroup }: Asked): () => Built {
  let database: Database;
  let found: Built;
  beforeAll(async () => {
    database = await openNative();
    const texts = given({ touchpoints: { a: 1, b: 2, c: 3, d: 4 }, smallGroup, goal: 3, web });
    found = await buildIn(database, texts, { exact });
  });
  afterAll(() => database.close());
  return () => found;
}

const quarterOf = (day = "") => `${day.slice(0, 4)}-T${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
const isExisting = ({ path }: Some) => path.startsWith("d");
const isOpen = ({ days }: Some) => days.at(-1) === "2026-12-01";
const endOf = ({ path, days }: Some) => quarterOf(path.includes("c") ? days[path.indexOf("c")] : days.at(-1));

/** The same by a plain loop over the journeys: moves from their start, and whole paths. */
function expected(period: string, keeps: (some: Some) => boolean = () => true) {
  const moves: Record<string, number> = {};
  const paths: Record<string, readonly [n: number, won: number]> = {};
  let all = 0;
  for (const some of somes) {
    if (isExisting(some) || isOpen(some) || !keeps(some)) continue;
    if (period !== "all" && endOf(some) !== period) continue;
    const { n, path } = some;
    all += n;
    [...path].forEach((step, at) => {
      const key = `${at} ${step}>${path[at + 1] ?? "end"}`;
      moves[key] = (moves[key] ?? 0) + n;
    });
    const [before, won] = paths[path] ?? [0, 0];
    paths[path] = [before + n, won + (path.includes("c") ? n : 0)];
  }
  return { all, moves, paths };
}

const movesOf = ({ links }: EndedPathsAnswer) => {
  const moves: Record<string, number> = {};
  for (const { column, source, target, n } of links) {
    const key = `${column} ${source}>${target === "stop" || target === "open" ? "end" : target}`;
    moves[key] = (moves[key] ?? 0) + n;
  }
  return moves;
};
const pathsOf = ({ variants }: EndedPathsAnswer) =>
  Object.fromEntries(variants.map(({ path, n, converted }) => [path?.join("") ?? "rare", [n, converted]]));

describe.each([
  ["from exact tables", true],
  ["from tables of groups of one", false],
])("answerEndedPaths %s", (_name, exact) => {
  const company = built({ exact, smallGroup: 1 });

  it.each(["2026-T1", "2026-T2", "all"])("follows what ended in %s, whenever it began", async (period) => {
    const answer = await company().ask({ kind: "ended_paths", anchor: "start" }, { period });
    const { all, moves, paths } = expected(period);
    expect(answer).toMatchObject({ told: true, n: all });
    expect(movesOf(answer)).toEqual(moves);
    expect(pathsOf(answer)).toEqual(paths);
  });

  it("counts as many as the funnel says ended, and reads them from their end too", async () => {
    const ended = await company().ask({ kind: "ended" }, { period: "2026-T2" });
    const answer = await company().ask({ kind: "ended_paths", anchor: "end" }, { period: "2026-T2" });
    expect(answer.n).toBe(ended.n);
    expect(answer.nodes.filter(({ column }) => column === 0).map(({ node, n }) => [node, n])).toEqual([
      ["c", 22],
      ["a", 12],
    ]);
  });

  it("tells of a touchpoint on one's own files, and nothing of it where tables hold whole journeys alone", async () => {
    const [anchor, through] = ["from:b", { through: "a" }] as const;
    const { all } = expected("2026-T1", ({ path }) => path.includes("a") && path.includes("b"));
    const answer = await company().ask({ kind: "ended_paths", anchor }, { period: "2026-T1", ...through });
    expect(answer).toMatchObject(exact ? { told: true, n: all } : { told: false, n: null });
    const first = exact ? { node: "b", n: all } : undefined;
    expect(answer.nodes.filter(({ column }) => column === 0)[0]).toEqual(
      first === undefined ? undefined : expect.objectContaining(first),
    );
    const passing = await company().ask(
      { kind: "ended_paths", anchor: "start" },
      { period: "2026-T1", ...through },
    );
    expect(passing).toMatchObject(exact ? { told: true, n: all } : { told: false, n: null });
  });
});

describe("answerEndedPaths from published tables", () => {
  const company = built({ exact: false, smallGroup: 5 });

  it("tells of groups of five alone, and no more than ended", async () => {
    const answer = await company().ask({ kind: "ended_paths", anchor: "start" }, { period: "2026-T2" });
    const { all } = expected("2026-T2");
    expect(answer.n).toBeLessThanOrEqual(all);
    expect(answer.n).toBeGreaterThan(all - 10);
    expect(answer.nodes.every(({ n }) => n >= 5)).toBe(true);
    const few = await company().ask({ kind: "ended_paths", anchor: "start" }, { period: "2026-T3" });
    expect(few).toMatchObject({ told: true, n: null, nodes: [] });
    expect(checkedAnswer({ version: SCHEMA_VERSION, ...answer }, "answer")).toEqual(answer);
  });
});
