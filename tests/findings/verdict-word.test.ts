import { expect, it } from "vitest";
import { isProven, verdictWord } from "../../src/findings/verdict-word.ts";
import { stopsAtCart } from "../fixtures/sample-findings.ts";

const word = (change: Partial<typeof stopsAtCart>) => verdictWord({ ...stopsAtCart, ...change });

it("tells what is proven, possible, unclear, too early or of too few", () => {
  expect(word({ verdict: "up" })).toBe("up");
  expect(word({ verdict: "down" })).toBe("down");
  expect(word({ verdict: "unclear", low: -0.3, high: -0.01 })).toBe("possible");
  expect(word({ verdict: "unclear", low: -0.3, high: 0.01 })).toBe("unclear");
  expect(word({ verdict: "unclear", low: null, high: null })).toBe("unclear");
  expect(word({ verdict: "too-few", why: "customers" })).toBe("too-few");
  expect(word({ verdict: "too-few", why: "early", low: 0.1, high: 0.2 })).toBe("early");
});

it("holds only what stands after correction for proven", () => {
  const proven = (verdict: typeof stopsAtCart.verdict) => isProven({ ...stopsAtCart, verdict });
  expect((["up", "down", "unclear", "too-few"] as const).map(proven)).toEqual([true, true, false, false]);
});
