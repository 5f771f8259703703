import { expect, it } from "vitest";
import passCounts from "../../../src/journey/folding/pass_counts.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("pass_counts.sql", ({ given, run, rows }) => {
  const goals = (...known: readonly (readonly [path_id: number, goal_at: number])[]) =>
    given("path_goals", "path_id uinteger, goal_at bigint", known);

  it("tells which touchpoints come before the goal shows, and which are passed again", async () => {
    const paths = ["1213", "43211", "55", "31"];
    await given(...filled("leaf_counts", ...paths.map((path, at) => ({ path_id: at, path, n: at + 1 }))));
    await goals([0, 4], [1, 1], [3, 1]);
    await run(passCounts);
    // A plain look at each path: 3 and 4 show the goal.
    const expected = paths.flatMap((path, at) =>
      [...new Set(path)].map((letter) => [
        Number(letter),
        path.indexOf(letter) <
          Math.min(...["3", "4"].map((goal) => (path.includes(goal) ? path.indexOf(goal) : 99))),
        path.indexOf(letter) !== path.lastIndexOf(letter),
        at + 1,
      ]),
    );
    const found = await rows(
      "select touchpoint_id, is_before_goal, is_again, sum(n)::integer from pass_counts group by all",
    );
    const inOrder = (list: readonly unknown[][]) => list.map(String).sort();
    const merged = new Map<string, number>();
    for (const [id, before, again, n] of expected) {
      const key = `${id},${before},${again}`;
      merged.set(key, (merged.get(key) ?? 0) + Number(n));
    }
    expect(inOrder(found)).toEqual([...merged].map(([key, n]) => `${key},${n}`).sort());
  });

  it("counts a journey once at each touchpoint that it passes, and tells which is its last", async () => {
    await goals();
    await given(
      ...filled(
        "leaf_counts",
        { path: "121", has_return: true, n: 3, customers: 2 },
        { path: "12", n: 10, customers: 9 },
        { path: "32", n: 5, customers: 4 },
        { path: `2${String.fromCharCode(48 + 600)}`, n: 1, customers: 1, is_open: true, own_mask: 4 },
      ),
    );
    await run(passCounts);
    const found = await rows(
      "select touchpoint_id, is_last, is_open, has_return, own_mask, n, customers from pass_counts order by all",
    );
    expect(found).toEqual([
      [1, false, false, false, 0, 10, 9],
      [1, true, false, true, 0, 3, 2],
      [2, false, false, true, 0, 3, 2],
      [2, false, true, false, 4, 1, 1],
      [2, true, false, false, 0, 15, 13],
      [3, false, false, false, 0, 5, 4],
      [600, true, true, false, 4, 1, 1],
    ]);
  });

  it("keeps groups and outcomes apart", async () => {
    const different = [
      { period: 20262 },
      { segment: 2 },
      { persona: 2 },
      { is_open: true },
      { is_mature: false },
      { is_crossing: true },
      { reached_stage: 2 },
      { own_mask: 6 },
    ];
    await goals();
    await given(...filled("leaf_counts", ...different, {}, {}));
    await run(passCounts);
    expect(await rows("select n, count(*) from pass_counts group by all order by all")).toEqual([
      [1, different.length],
      [2, 1],
    ]);
  });
});
