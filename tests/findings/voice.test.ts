import { expect, it } from "vitest";
import { quotesOf, sharesOf, spreadOf } from "../../src/findings/voice.ts";
import { said } from "../fixtures/said.ts";

const shares = (negative: number, neutral: number, positive: number) => ({ negative, neutral, positive });

it("tells opinions that part from those that are lukewarm and those that agree", () => {
  expect(spreadOf(shares(0.3, 0.1, 0.6))).toBe("polarised");
  expect(spreadOf(shares(0.3, 0.4, 0.3))).toBe("lukewarm");
  expect(spreadOf(shares(0.1, 0.2, 0.7))).toBe("agreed");
});
it("makes shares of counts, and none where nothing is told", () => {
  const point = {
    level: "stage",
    id: "achat",
    source: null,
    n: 10,
    customers: 10,
    mean: 0,
    low: 0,
    high: 0,
    ...{ promoters: 0, detractors: 0, net_half: null, positive_half: null },
  } as const;
  expect(sharesOf({ ...point, negative: 1, neutral: 2, positive: 7 })).toEqual(shares(0.1, 0.2, 0.7));
  expect(sharesOf({ ...point, negative: null, neutral: null, positive: null })).toBeNull();
  expect(sharesOf(null)).toBeNull();
});
it("quotes the one nearest the mean, then one at each end, each once", () => {
  const verbatims = [said("low", -2), said("none", null), said("middle", 0.5), said("high", 2)];
  expect(quotesOf(verbatims, 0.4).map(({ why, verbatim }) => [why, verbatim.text])).toEqual([
    ["middle", "middle"],
    ["low", "low"],
    ["high", "high"],
  ]);
  expect(quotesOf([said("only", 1)], 1).map(({ why }) => why)).toEqual(["middle"]);
  expect(quotesOf(verbatims, null)).toEqual([]);
});
