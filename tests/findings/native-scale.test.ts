import { expect, it } from "vitest";
import { nativeFigure } from "../../src/findings/native-scale.ts";

/** Ten ratings of 0–10: five of 9 or 10, two of 6 or less. */
const counted = {
  ...{ n: 10, mean: 1, low: 0.5, high: 1.5, positive: 8 },
  ...{ promoters: 5, detractors: 2, net_half: 0.4, positive_half: 0.3 },
};

it("is promoters less detractors of ten, with its interval", () => {
  expect(nativeFigure(counted, "nps")).toEqual({ scale: "nps", value: 30, low: -10, high: 70 });
});
it("is stars of five, whose middle is three", () => {
  expect(nativeFigure(counted, "stars")).toEqual({ scale: "stars", value: 4, low: 3.5, high: 4.5 });
});
it("is the share that is satisfied, never more than all", () => {
  expect(nativeFigure(counted, "csat")).toEqual({ scale: "csat", value: 0.8, low: 0.5, high: 1 });
});
it("is nothing in a gap or of a scale without a name, and has no interval where that is not known", () => {
  expect(nativeFigure({ ...counted, mean: null }, "nps")).toBeNull();
  expect(nativeFigure(counted, undefined)).toBeNull();
  const unforeseen = { ...counted, low: null, high: null, net_half: null, positive_half: null };
  for (const scale of ["nps", "stars", "csat"] as const)
    expect(nativeFigure(unforeseen, scale)).toMatchObject({ low: null, high: null });
});
