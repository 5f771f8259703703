import { describe, expect, it } from "vitest";
import { laneyLimits } from "../../src/statistics/laney.ts";

/** Shares with the error that their size alone gives around the centre. */
function shares(rows: readonly (readonly [successes: number, n: number])[]) {
  const all = rows.reduce((sum, [, n]) => sum + n, 0);
  const centre = rows.reduce((sum, [successes]) => sum + successes, 0) / all;
  return rows.map(([successes, n]) => ({
    ...{ value: successes / n, n },
    error: Math.sqrt((centre * (1 - centre)) / n),
  }));
}

describe("laneyLimits", () => {
  it("stand at three errors, times how far values really go from one to the next", () => {
    // Centre 0.5; each error is 0.05; moving ranges 2, 2 and 2 errors, of which one sigma is 2 ÷ 1.128.
    const limits = laneyLimits(
      shares([
        [45, 100],
        [55, 100],
        [45, 100],
        [55, 100],
      ]),
    );
    expect(limits?.centre).toBe(0.5);
    for (const { low, high } of limits?.bounds ?? []) {
      expect(high - 0.5).toBeCloseTo((3 * 0.05 * 2) / 1.128, 12);
      expect(0.5 - low).toBeCloseTo(high - 0.5, 12);
    }
  });

  it("widen where a month is small, and so does the centre lean to the large ones", () => {
    const limits = laneyLimits(
      shares([
        [50, 100],
        [200, 400],
        [30, 100],
        [220, 400],
      ]),
    );
    const widths = limits?.bounds.map(({ low, high }) => high - low) ?? [];
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2, 12);
    expect(limits?.centre).toBe(0.5);
  });

  it("let large counts vary as they do: a plain p chart would call most of these months out of the ordinary", () => {
    const rows: [number, number][] = [520, 480, 515, 478, 522, 484, 511, 490].map((x) => [x * 100, 100_000]);
    const values = shares(rows);
    const limits = laneyLimits(values);
    const outside = values.filter(
      ({ value }, at) => value < (limits?.bounds[at]?.low ?? 0) || value > (limits?.bounds[at]?.high ?? 1),
    );
    const plain = values.filter(({ value, error }) => Math.abs(value - (limits?.centre ?? 0)) > 3 * error);
    expect(outside).toEqual([]);
    expect(plain.length).toBeGreaterThan(6);
  });

  it("are none of one value, nor of values whose error says nothing", () => {
    expect(laneyLimits(shares([[5, 10]]))).toBeNull();
    expect(
      laneyLimits(
        shares([
          [0, 10],
          [0, 12],
        ]),
      ),
    ).toBeNull();
  });
});
