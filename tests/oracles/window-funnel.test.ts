// ClickHouse windowFunnel, reference test 00632: known sequences of events and how deep each goes into a → b → c, in any order and in strict order.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../database/engines.ts";
import { type Built, buildIn } from "../journey/built.ts";
import { given } from "../journey/given.ts";

/** Sequence, deepest step of a → b → c with anything between, deepest with nothing between. Each has a quarter of its own. */
const sequences = [
  { period: "2024-T1", letters: "abc", deepest: 3, strict: 3 },
  { period: "2024-T2", letters: "adbc", deepest: 3, strict: 1 },
  { period: "2024-T3", letters: "aabbcc", deepest: 3, strict: 3 },
  { period: "2024-T4", letters: "aaaabbcc", deepest: 3, strict: 3 },
  { period: "2025-T1", letters: "aabbdcc", deepest: 3, strict: 2 },
  { period: "2025-T2", letters: "ccbbaa", deepest: 1, strict: 1 },
] as const;

/** The second day of the quarter's second month. */
function dayOf(period: string): string {
  const month = (Number(period.at(-1)) - 1) * 3 + 2;
  return `${period.slice(0, 4)}-${String(month).padStart(2, "0")}-02`;
}

describe.each(engines)("known sequences in the $name engine", ({ open }) => {
  let built: Built;
  beforeAll(async () => {
    const web = sequences.flatMap(({ period, letters }) =>
      [...letters].map((event, second) => ({
        at: `${dayOf(period)} 10:00:0${second}`,
        customer: letters,
        event,
      })),
    );
    const together = ["c", "b", "a"].map((event) => ({
      at: "2025-08-02 10:00:00",
      customer: "together",
      event,
    }));
    const later = { at: "2026-06-01 10:00:00", customer: "later", event: "c" };
    built = await buildIn(
      await open(),
      given({ touchpoints: { a: 1, b: 2, c: 3 }, web: [...web, ...together, later] }),
    );
  });
  afterAll(() => built.database.close());

  it.each(sequences)("$letters goes $deepest deep with anything between", async ({ period, deepest }) => {
    const { stages } = await built.ask({ kind: "funnel" }, { period });
    const untimed = stages.findIndex(({ time_n }, place) => place > 0 && time_n === null);
    expect(untimed === -1 ? 3 : untimed).toBe(deepest);
  });

  it.each(sequences)("$letters goes $strict deep with nothing between", async ({ period, strict }) => {
    const { variants } = await built.ask({ kind: "paths", anchor: "start" }, { period });
    const path = variants[0]?.path ?? [];
    const chain = ["a", "b", "c"];
    const depths = path.map((_, place) => chain.findIndex((step, index) => path[place + index] !== step));
    expect(Math.max(...depths.map((depth) => (depth === -1 ? 3 : depth)))).toBe(strict);
  });

  it("reach all three stages when all happen at one instant", async () => {
    const { stages } = await built.ask({ kind: "funnel" }, { period: "2025-T3" });
    expect(stages.map(({ reached, own }) => [reached, own])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    // Zero seconds are kept: they are in the first bin, under a tenth of a second.
    expect(stages.map(({ time_n }) => time_n)).toEqual([null, 1, 1]);
    for (const { median_seconds } of stages.slice(1)) expect(median_seconds).toBeLessThan(0.1);
  });
});
