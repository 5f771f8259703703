// Bets of the fictional company, graded against a plain reading of their interval; and the rule by itself.
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/answers/finding.ts";
import type { Bet } from "../../src/company/company.ts";
import type { Database } from "../../src/database/database.ts";
import { gradeBets, gradeOf } from "../../src/findings/bets.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { stopsAtCart } from "../fixtures/sample-findings.ts";

const bet = (direction: Bet["direction"], amount: number | null): Bet => ({
  ...{ measure: "stops", level: "touchpoint", place: "panier", by: "2026-T3", confidence: 0.8 },
  direction,
  amount,
});
const at = (low: number, high: number, more: Partial<Finding> = {}): Finding => ({
  ...stopsAtCart,
  difference: (low + high) / 2,
  low,
  high,
  ...more,
});
const status = (one: Bet, finding: Parameters<typeof gradeOf>[1]) => gradeOf(one, finding).status;

it("cannot measure what is to move within the quarter of its decision, however long one waits", async () => {
  const decision = { id: "1", date: "2026-08-05", bet: bet("up", 0.05) };
  const site = { ...sampleSite, as_of: "2026-09-24", decisions: [decision] } as unknown as typeof sampleSite;
  expect(await gradeBets({} as Database, site)).toMatchObject([{ decision: "1", status: "unmeasurable" }]);
});

describe("gradeOf", () => {
  it("is kept where it moved the right way for sure and the amount is not ruled out", () => {
    expect(status(bet("up", 0.05), at(0.01, 0.08))).toBe("kept");
    expect(status(bet("down", 0.05), at(-0.08, -0.01))).toBe("kept");
    expect(status(bet("up", null), at(0.01, 0.02))).toBe("kept");
  });

  it("is missed where the amount is ruled out, or it moved the other way", () => {
    expect(status(bet("up", 0.05), at(0.01, 0.04))).toBe("missed");
    expect(status(bet("up", 0.05), at(-0.04, 0.04))).toBe("missed");
    expect(status(bet("up", null), at(-0.04, -0.01))).toBe("missed");
    expect(status(bet("down", 0.05), at(0.23, 0.39))).toBe("missed");
  });

  it("cannot be said where the interval holds both nothing and the amount", () => {
    expect(status(bet("up", 0.05), at(-0.01, 0.08))).toBe("unclear");
    expect(status(bet("down", null), at(-0.08, 0.01))).toBe("unclear");
  });

  it("is not measurable where opinions were asked for otherwise in between, and gives no figure of two measures", () => {
    expect(gradeOf(bet("up", 0.05), at(0.06, 0.08), true)).toMatchObject({
      ...{ status: "unmeasurable", difference: null, n: null },
    });
    expect(gradeOf(bet("up", 0.05), "early", true).status).toBe("early");
  });

  it("is too early or not measurable where the finding is, and gives the figures there are", () => {
    expect(gradeOf(bet("up", 0.05), "early")).toMatchObject({ status: "early", difference: null });
    expect(status(bet("up", 0.05), at(0.01, 0.08, { why: "early" }))).toBe("early");
    expect(status(bet("up", 0.05), at(0.01, 0.08, { why: "customers" }))).toBe("unmeasurable");
    expect(status(bet("up", 0.05), null)).toBe("unmeasurable");
    expect(gradeOf(bet("up", 0.05), at(0.01, 0.08))).toMatchObject({
      low: 0.01,
      high: 0.08,
      n: 206,
      n_before: 293,
    });
  });
});
