import { expect, it } from "vitest";
import memories from "../../../src/journey/published/memories.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, smallGroup } from "../table-rows.ts";

/** Pearson's, by its definition. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of: (pair: readonly [number, number]) => number) =>
    pairs.reduce((all, pair) => all + of(pair), 0);
  const both = sum(([a, b]) => (a - x) * (b - y));
  return both / Math.sqrt(sum(([a]) => (a - x) ** 2) * sum(([, b]) => (b - y) ** 2));
}

/** What each customer said on the way, in order, and at the end. */
const said: readonly (readonly [way: readonly number[], final: number])[] = [
  [[2, -2], -1.5],
  [[1, 1, 0], 1],
  [[-1], -2],
  [[2, 2], 2],
  [[0, 1], 0.5],
];

inBothEngines("memories.sql", ({ given, run, rows }) => {
  it("correlates the mean, the lowest and the last of what was said with the final answer", async () => {
    await given(...smallGroup(5));
    await given("final_sources", "source varchar", [["nps"]]);
    const at = (day: number) => `2026-01-${String(day + 1).padStart(2, "0")} 10:00:00`;
    const opinions = said.flatMap(([way, final], customer) => [
      ...way.map((score, day) => ({ customer_id: customer, happened_at: at(day), source: "web", score })),
      { customer_id: customer, happened_at: at(9), source: "nps", score: final },
      // After the final answer: no way to it any more.
      { customer_id: customer, happened_at: at(20), source: "web", score: -2 },
    ]);
    const alone = { customer_id: 9, happened_at: at(1), source: "nps", score: 2 };
    await given(
      ...filled("feedback", ...[...opinions, alone].map((one, at) => ({ ...one, feedback_id: at }))),
    );
    await run(memories);
    const mean = (way: readonly number[]) => way.reduce((sum, one) => sum + one, 0) / way.length;
    const ways = [
      mean,
      (way: readonly number[]) => Math.min(...way),
      (way: readonly number[]) => way.at(-1) ?? 0,
    ];
    expect(await rows("from mart.memories")).toEqual(
      ways.map((of, measure) => {
        const r = correlation(said.map(([way, final]) => [of(way), final]));
        return [measure, 5, 10, 4, Math.round(r * 100) / 100];
      }),
    );
  });

  it("says nothing of fewer customers than may be told, nor where nothing varies", async () => {
    await given(...smallGroup(6));
    await run(memories);
    expect(await rows("from mart.memories")).toEqual([]);
    await given(...smallGroup(1));
    await given(
      ...filled(
        "feedback",
        ...[1, 2, 3, 4, 5].flatMap((one) => [
          { customer_id: one, happened_at: "2026-01-01 10:00:00", source: "web", score: 1 },
          { customer_id: one, happened_at: "2026-01-02 10:00:00", source: "nps", score: one / 5 },
        ]),
      ),
    );
    await run(memories);
    expect(await rows("from mart.memories")).toEqual([]);
  });
});
