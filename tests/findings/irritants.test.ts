import { expect, it } from "vitest";
import type { Finding } from "../../src/answers/finding.ts";
import type { EmotionPoint, TouchpointPasses } from "../../src/answers/rows.ts";
import { irritantsOf, isWorse } from "../../src/findings/irritants.ts";
import { stopsAtCart } from "../fixtures/sample-findings.ts";
import { missedDelay } from "../fixtures/sample-irritants.ts";

const felt = (id: string, mean: number, high: number): EmotionPoint => ({
  ...{ level: "touchpoint", id, source: null, n: 20, customers: 20, mean, low: mean - 1, high },
  ...{
    negative: 10,
    neutral: 5,
    ...{ promoters: 0, detractors: 0, net_half: null, positive_half: null },
    positive: 5,
  },
});
const passes: readonly TouchpointPasses[] = [
  {
    touchpoint: "panier",
    n: 300,
    mature: 216,
    stopped: 108,
    open: 10,
    before_goal: 216,
    converted: 40,
    again: 0,
  },
];
const nothing = { points: [], passes: [], findings: [], excesses: new Map(), late: new Map() };
const stateAt = (points: readonly EmotionPoint[], findings: readonly Finding[] = []) =>
  irritantsOf(["panier"], { ...nothing, points, passes, findings }).map(({ state }) => state);

it("finds nothing where nothing is known to hurt", () => {
  expect(irritantsOf(["panier"], nothing)).toEqual([]);
  expect(stateAt([felt("panier", 1, 1.4)])).toEqual([]);
});
it("tells opinions that are surely negative from those that chance may explain", () => {
  expect(stateAt([felt("panier", -1, -0.4)])).toEqual(["standing"]);
  expect(stateAt([felt("panier", -0.2, 0.3)])).toEqual(["possible"]);
});
it("puts a proven change first, whatever the opinions, and says what stops there, without those still open", () => {
  const [one] = irritantsOf(["panier"], { ...nothing, passes, findings: [stopsAtCart] });
  expect(one).toMatchObject({ state: "worse", said: null, done: { n: 108, of: 206 }, change: stopsAtCart });
});
it("asks whether what got better is solved, where it hurt", () => {
  const better = { ...stopsAtCart, verdict: "down" as const };
  expect(stateAt([], [better])).toEqual(["solved"]);
  const feeling = { ...stopsAtCart, measure: "feeling" as const, verdict: "up" as const };
  expect(stateAt([felt("panier", 0.7, 1)], [{ ...feeling, before: -0.3 }])).toEqual(["solved"]);
  expect(stateAt([felt("panier", 0.7, 1)], [{ ...feeling, before: 0.3 }])).toEqual([]);
});
it("lists the surest first", () => {
  const points = [felt("a", -0.1, 0.5), felt("b", -1, -0.5), felt("panier", 0, 1)];
  const found = irritantsOf(["a", "b", "panier"], { ...nothing, points, passes, findings: [stopsAtCart] });
  expect(found.map(({ touchpoint }) => touchpoint)).toEqual(["panier", "b", "a"]);
});
it("knows which way is worse", () => {
  const of = (measure: Finding["measure"], verdict: Finding["verdict"]) => isWorse({ measure, verdict });
  expect([of("stops", "up"), of("slow", "up"), of("feeling", "down"), of("reached", "down")]).toEqual(
    Array(4).fill(true),
  );
  expect([of("stops", "down"), of("feeling", "up"), of("volume", "down"), of("volume", "up")]).toEqual(
    Array(4).fill(false),
  );
});
it("tells what loses more than is expected, for sure, though nobody says so and nothing moved", () => {
  const lost = (low: number) =>
    irritantsOf(["panier"], {
      ...{ ...nothing, passes },
      excesses: new Map([["panier", { value: 58, low, high: 77 }]]),
    });
  expect(lost(39)).toMatchObject([{ state: "losing", excess: { value: 58 }, done: { n: 108, of: 206 } }]);
  expect(lost(-2)).toEqual([]);
  const better = { ...stopsAtCart, verdict: "down" as const };
  const excesses = new Map([["panier", { value: 58, low: 39, high: 77 }]]);
  expect(irritantsOf(["panier"], { ...nothing, findings: [better], excesses })).toMatchObject([
    { state: "losing" },
  ]);
});
it("tells what is more often negative than elsewhere, for sure, though its mean is not", () => {
  const calm = { ...felt("a", 1, 1.4), n: 400, customers: 400, negative: 20, positive: 380, neutral: 0 };
  expect(stateAt([{ ...felt("panier", 0.2, 0.8), negative: 10 }, calm])).toEqual(["louder"]);
  expect(stateAt([{ ...felt("panier", 0.2, 0.8), negative: 1 }, calm])).toEqual([]);
});

it("knows where people wait too long, after what is lost and before what is only louder", () => {
  const late = new Map([["panier", { waits: [], delays: [missedDelay] }]]);
  const [one] = irritantsOf(["panier", "a"], { ...nothing, late });
  expect(one).toMatchObject({ touchpoint: "panier", state: "late", late: { delays: [missedDelay] } });
  const lost = new Map([["panier", { value: 20, low: 5, high: 35 }]]);
  expect(irritantsOf(["panier"], { ...nothing, late, excesses: lost })[0]?.state).toBe("losing");
});
