import { expect, it } from "vitest";
import type { EmotionPoint, IrritantPlace } from "../../src/answers/rows.ts";
import { hurts, painsOf } from "../../src/findings/pains.ts";
import { sampleEmotions, sampleSite } from "../fixtures/sample-answers.ts";
import { sampleIrritants } from "../fixtures/sample-irritants.ts";

const point = (id: string, negative: number, n = 100): EmotionPoint => ({
  ...{ level: "touchpoint" as const, id, source: null, n, customers: n, mean: 0.5, low: 0.3, high: 0.7 },
  ...{
    negative,
    neutral: 0,
    positive: n - negative,
    promoters: 0,
    detractors: 0,
    net_half: null,
    positive_half: null,
  },
});
const place = (touchpoint: string, lost: number): IrritantPlace => ({
  ...{ touchpoint, alike: touchpoint, n: 500, backs: 3, contacts: null },
  groups: [{ segment: "", passed: 400, converted: 100, lost, open: 0, customers: 400 }],
});
const known = {
  irritants: {
    ...sampleIrritants,
    places: [place("fiche-produit", 200), place("visite-en-boutique", 100), place("livraison-a-domicile", 0)],
  },
  emotion: {
    ...sampleEmotions,
    points: [point("visite-en-boutique", 60), point("fiche-produit", 10), point("livraison-a-domicile", 10)],
  },
  moves: null,
};
const choice = { period: "2026-T3", compare: "2026-T2", persona: null };
const painAt = (touchpoint: string, more: Partial<typeof known> = {}) =>
  painsOf({ ...known, ...more }, sampleSite, choice, 0.3).find((one) => one.touchpoint === touchpoint);

it("says where opinions and journeys disagree", () => {
  expect(painAt("fiche-produit")?.agreement).toBe("done-only");
  expect(painAt("visite-en-boutique")?.agreement).toBe("said-only");
  expect(painAt("livraison-a-domicile")?.agreement).toBe("none");
});

it("says where nobody could be heard, and where analytics cannot see", () => {
  const silent = { emotion: { ...known.emotion, points: [] } };
  expect(painAt("fiche-produit", silent)?.agreement).toBe("done-unheard");
  const loud = {
    emotion: { ...known.emotion, points: [point("livraison-a-domicile", 70), point("fiche-produit", 10)] },
  };
  expect(painAt("livraison-a-domicile", loud)?.agreement).toBe("said-after-goal");
});

it("puts first what is at stake at least, then who is heard most", () => {
  const order = painsOf(known, sampleSite, choice, 0.3);
  expect(order.map(({ touchpoint }) => touchpoint)).toEqual([
    "fiche-produit",
    "visite-en-boutique",
    "livraison-a-domicile",
  ]);
  expect(order.map(hurts)).toEqual([true, true, false]);
});

it("calls no share of a few opinions high", () => {
  const few = {
    emotion: { ...known.emotion, points: [point("visite-en-boutique", 3, 6), point("fiche-produit", 30)] },
  };
  expect(painAt("visite-en-boutique", few)?.said?.level).toBe("usual");
});

it("says nothing of what is done where most may still go on", () => {
  const level = (open: number) => {
    const one = place("visite-en-boutique", 10);
    const groups = one.groups.map((group) => ({ ...group, open }));
    const places = [place("fiche-produit", 200), { ...one, groups }];
    return painAt("visite-en-boutique", { irritants: { ...known.irritants, places } })?.done.level;
  };
  expect([level(0), level(200)]).toEqual(["usual", "silent"]);
});

it("calls requests asked again high only where that is surely more than elsewhere", () => {
  const asked = (touchpoint: string, within_7: number): IrritantPlace => ({
    ...place(touchpoint, 100),
    contacts: { n: 100, within_7, within_15: within_7, within_30: within_7, customers: 90 },
  });
  const places = [asked("fiche-produit", 40), asked("visite-en-boutique", 10)];
  const levels = painsOf(
    { ...known, irritants: { ...known.irritants, places } },
    sampleSite,
    choice,
    0.3,
  ).map(({ touchpoint, done }) => [touchpoint, done.level]);
  expect(Object.fromEntries(levels)).toEqual({ "fiche-produit": "high", "visite-en-boutique": "usual" });
});

it("hears what each contact says of its own wait: endured where it grew", () => {
  const wait = (period: string, mean_seconds: number) => ({
    ...{ period, touchpoint: "visite-en-boutique", persona: null, n: 200, customers: 150 },
    ...{ mean_seconds, error_seconds: 20 },
  });
  const of = (later: number) => {
    const site = { ...sampleSite, waits: [wait("2026-T2", 480), wait("2026-T3", later)] };
    const pains = painsOf(known, site, choice, 0.3);
    return pains.find(({ touchpoint }) => touchpoint === "visite-en-boutique")?.endured;
  };
  expect(of(1020)).toMatchObject({ level: "high", told: [{ word: "up", now: { mean_seconds: 1020 } }] });
  expect(of(490)).toMatchObject({ level: "usual", told: [{ word: "unclear" }] });
});

it("does not call invisible what a few journeys could not have shown", () => {
  const few = (touchpoint: string, passed: number): IrritantPlace => ({
    ...place(touchpoint, 0),
    groups: [{ segment: "", passed, converted: 2, lost: 0, open: 0, customers: passed }],
  });
  const of = (passed: number) => ({
    irritants: {
      ...known.irritants,
      places: [place("fiche-produit", 60), few("visite-en-boutique", passed)],
    },
  });
  expect(painAt("visite-en-boutique", of(5))).toMatchObject({
    agreement: "said-unseen",
    done: { level: "silent" },
  });
  expect(painAt("visite-en-boutique", of(400))?.agreement).toBe("said-only");
});
