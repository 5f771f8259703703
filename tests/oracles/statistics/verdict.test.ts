// What is said of two periods: moved, not clearly, or too few to say.
import fc from "fast-check";
import { expect, test } from "vitest";
import { means, shares, type Verdict, verdict, verdicts } from "./verdict.ts";

const word = ({ verdict: said }: Verdict) => said;

test("420 against 380 of 1000 is no clear move, 430 against 380 is one", () => {
  const unclear = verdict(shares({ successes: 420, n: 1000 }, { successes: 380, n: 1000 }), 30);
  expect(unclear).toMatchObject({ verdict: "none" });
  expect(unclear.difference).toBeCloseTo(0.04, 12);
  expect(unclear.low).toBeCloseTo(-0.002933, 6);
  expect(word(verdict(shares({ successes: 430, n: 1000 }, { successes: 380, n: 1000 }), 30))).toBe("up");
  expect(word(verdict(shares({ successes: 380, n: 1000 }, { successes: 430, n: 1000 }), 30))).toBe("down");
});

test("under the threshold on either side nothing is said, however large the difference", () => {
  const [all, none] = [
    { successes: 29, n: 29 },
    { successes: 0, n: 1000 },
  ];
  expect(word(verdict(shares(all, none), 30))).toBe("too_few");
  expect(word(verdict(shares(none, all), 30))).toBe("too_few");
  expect(word(verdict(shares(all, none), 29))).toBe("up");
});

test("nobody in a period gives no difference and no bounds", () => {
  const empty = { difference: null, low: null, high: null, verdict: "too_few" };
  expect(verdict(shares({ successes: 0, n: 0 }, { successes: 3, n: 40 }), 30)).toEqual(empty);
  expect(verdict(shares({ successes: 0, n: 0 }, { successes: 0, n: 0 }), 0)).toEqual(empty);
});

test("means are compared by Welch's interval", () => {
  const said = verdict(means({ mean: -0.6, sd: 1.2, n: 120 }, { mean: 0.1, sd: 1.1, n: 140 }), 30);
  expect(said).toMatchObject({ verdict: "down" });
  expect(said.difference).toBeCloseTo(-0.7, 12);
  expect(word(verdict(means({ mean: 0.2, sd: 1.2, n: 40 }, { mean: 0, sd: 1.2, n: 40 }), 30))).toBe("none");
  expect(word(verdict(means({ mean: 2, sd: 0, n: 1 }, { mean: -2, sd: 1, n: 90 }), 1))).toBe("too_few");
});

test("a move that is clear alone may not be among many", () => {
  const alone = shares({ successes: 430, n: 1000 }, { successes: 380, n: 1000 });
  const still = shares({ successes: 400, n: 1000 }, { successes: 400, n: 1000 });
  expect(verdicts([alone], 30).map(word)).toEqual(["up"]);
  expect(verdicts([alone, still, still, still], 30).map(word)).toEqual(["none", "none", "none", "none"]);
});

test("those with too few cost the others nothing", () => {
  const clear = shares({ successes: 430, n: 1000 }, { successes: 380, n: 1000 });
  const few = shares({ successes: 2, n: 3 }, { successes: 1, n: 4 });
  expect(verdicts([few, clear, few, few], 30).map(word)).toEqual(["too_few", "up", "too_few", "too_few"]);
});

test("each verdict agrees with its own interval, alone or together", () => {
  const count = fc.integer({ min: 1, max: 400 });
  const one = fc.tuple(
    count,
    count,
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), (drawn) => {
      const comparisons = drawn.map(([n, m, p, q]) =>
        shares({ successes: Math.round(n * p), n }, { successes: Math.round(m * q), n: m }),
      );
      for (const { low, high, verdict: said } of verdicts(comparisons, 30)) {
        if (low === null || high === null) throw new Error("a share of somebody has bounds");
        if (said === "up") expect(low).toBeGreaterThan(0);
        if (said === "down") expect(high).toBeLessThan(0);
        if (said === "none") expect(low <= 1e-9 && high >= -1e-9).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
