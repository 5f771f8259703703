import { describe, expect, it } from "vitest";
import type { ExitGroup, IrritantPlace, Worth } from "../../src/answers/rows.ts";
import { exitAt, stakeAt } from "../../src/findings/stakes.ts";

const stages = ["see", "choose", "buy"].map((id) => ({ id, names: { fr: id, en: id } }));
const touchpoint = (id: string, stage: string) => ({
  ...{ id, number: 1, names: { fr: id, en: id }, stage },
  ...{ channel: { fr: "", en: "" }, direction: null, owner: null },
});
const site = {
  stages,
  goal_stage: "buy",
  verdict_n: 30,
  winning_cost: null,
  segment_winning_cost: {},
  touchpoints: [
    touchpoint("cart-phone", "choose"),
    touchpoint("cart-desk", "choose"),
    touchpoint("page", "choose"),
    touchpoint("alone", "see"),
    touchpoint("pay", "buy"),
  ],
};

const group = (more: Partial<ExitGroup>): ExitGroup => ({
  ...{ segment: "b2c", passed: 200, converted: 60, lost: 100, open: 0, customers: 200 },
  ...more,
});
const place = (touchpoint: string, groups: readonly ExitGroup[], alike = touchpoint): IrritantPlace => ({
  ...{ touchpoint, alike, groups, n: 300, backs: 0, contacts: null },
});
const worth = (segment: string | null, mean: number): Worth => ({
  ...{ segment, all_quarters: false, n: 100, customers: 90, mean, error: 0 },
  ...{ q1: mean / 2, median: mean / 2, q3: mean * 2 },
});

const phone = place("cart-phone", [group({})], "cart");
const desk = place("cart-desk", [group({ passed: 400, lost: 100, converted: 280, customers: 400 })], "cart");
const page = place("page", [group({ passed: 1000, lost: 700, converted: 200, customers: 900 })]);

describe("exitAt", () => {
  it("expects what happens where the same goes on elsewhere, else in the rest of the stage", () => {
    const places = [phone, desk, page];
    const carts = exitAt(phone, places, site);
    expect([carts?.lost, carts?.of, carts?.expected, carts?.against, carts?.others]).toEqual([
      100,
      200,
      0.25,
      "alike",
      ["cart-desk"],
    ]);
    // 200 × 25 % = 50 expected.
    expect(carts?.excess?.value).toBeCloseTo(50, 10);
    const pages = exitAt(page, places, site);
    expect([pages?.against, pages?.others]).toEqual(["stage", ["cart-phone", "cart-desk"]]);
    expect(pages?.expected).toBeCloseTo(200 / 600, 10);
  });

  it("leaves open journeys out of both sides, and has nothing to say where nothing can be compared", () => {
    const open = exitAt(place("cart-phone", [group({ open: 50 })], "cart"), [desk], site);
    expect([open?.of, open?.lost]).toEqual([150, 100]);
    const alone = exitAt(place("alone", [group({})]), [desk, page], site);
    expect([alone?.excess, alone?.expected, alone?.against]).toEqual([null, null, null]);
  });

  it("holds no step against a later one of its road, and nothing against what nobody can stop at", () => {
    const opened = place("page", [group({ passed: 700, lost: 500 })]);
    const clicked = place("cart-phone", [group({ passed: 200, lost: 60 })]);
    const told = (
      more: Partial<(typeof site.touchpoints)[number]> & { after?: string[]; passage?: boolean },
    ) => ({
      ...site,
      touchpoints: site.touchpoints.map((one) => (one.id === "cart-phone" ? { ...one, ...more } : one)),
    });
    const excess = (own: IrritantPlace, facts: typeof site) =>
      exitAt(own, [opened, clicked], facts)?.excess ?? null;
    expect(excess(opened, site)?.value).toBeCloseTo(500 - 700 * 0.3, 10);
    const [later, passage] = [told({ after: ["page"] }), told({ passage: true })];
    expect([excess(opened, later), excess(opened, passage), excess(clicked, passage)]).toEqual([
      null,
      null,
      null,
    ]);
    // Of those who came further fewer should be lost than before: a step that loses more stands out.
    expect(excess(clicked, later)?.value).toBeCloseTo(60 - 200 * (5 / 7), 10);
  });

  it("counts nobody as lost from the goal on, nor at what is of no stage", () => {
    expect(exitAt(place("pay", [group({})]), [phone], site)).toBeNull();
    expect(exitAt(place("elsewhere", [group({})]), [phone], site)).toBeNull();
  });

  it("compares each segment with itself: a mix that loses more is no reason", () => {
    const mixed = place("page", [group({ segment: "b2b", passed: 100, lost: 80, customers: 100 })]);
    const other = place("cart-desk", [
      group({ segment: "b2b", passed: 100, lost: 80, customers: 100 }),
      group({ segment: "b2c", passed: 900, lost: 90, customers: 900 }),
    ]);
    expect(exitAt(mixed, [mixed, other], site)?.excess?.value).toBeCloseTo(0, 10);
  });

  it("has an interval that a simulation of the same chances fills as often as it says", () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const drawn = (of: number, share: number) =>
      Array.from({ length: of }, random).filter((one) => one < share).length;
    let inside = 0;
    const times = 2_000;
    for (let time = 0; time < times; time += 1) {
      const own = place("cart-phone", [group({ lost: drawn(200, 0.3) })], "cart");
      const beside = place(
        "cart-desk",
        [group({ passed: 400, customers: 400, lost: drawn(400, 0.25) })],
        "cart",
      );
      const excess = exitAt(own, [own, beside], site)?.excess;
      // Ten of two hundred beyond what is expected.
      if (excess != null && excess.low <= 10 && excess.high >= 10) inside += 1;
    }
    expect(inside / times).toBeGreaterThan(0.935);
    expect(inside / times).toBeLessThan(0.97);
  });
});

describe("stakeAt", () => {
  const places = [phone, desk, page];
  it("is journeys beyond expectation × chance of those that go on × worth × the share", () => {
    const stake = stakeAt(phone, places, { worth: [worth("b2c", 200)], share: 0.3, site });
    // 50 × (60 ÷ 100) × 200 × 30 %.
    expect(stake?.mean.value).toBeCloseTo(50 * 0.6 * 200 * 0.3, 8);
    expect(stake?.median.value).toBeCloseTo(50 * 0.6 * 100 * 0.3, 8);
    expect(stake?.mean.low).toBeGreaterThan(0);
    expect(stake?.groups[0]?.excess.low).toBeCloseTo((stake?.mean.low ?? 0) / (0.6 * 200 * 0.3), 8);
  });

  it("moves with the share, and adds what winning a customer costs", () => {
    const half = { worth: [worth("b2c", 200)], share: 0.5, site };
    expect(stakeAt(phone, places, half)?.mean.value).toBeCloseTo(50 * 0.6 * 200 * 0.5, 8);
    const paid = { ...half, site: { ...site, winning_cost: 10, segment_winning_cost: { b2c: 40 } } };
    expect(stakeAt(phone, places, paid)?.mean.value).toBeCloseTo(50 * 0.6 * 240 * 0.5, 8);
    expect(stakeAt(phone, places, { ...half, share: 0 })?.mean.value).toBe(0);
  });

  it("never values one segment by another, nor by the mix of all", () => {
    const both = [worth("b2b", 20_000), worth(null, 1_400)];
    expect(stakeAt(phone, places, { worth: both, share: 0.3, site })).toBeNull();
    const untold = place("cart-phone", [group({ segment: null })], "cart");
    const beside = place("cart-desk", [group({ segment: null })], "cart");
    expect(stakeAt(untold, [untold, beside], { worth: both, share: 0.3, site })).toBeNull();
    expect(stakeAt(phone, places, { worth: [worth(null, 200)], share: 0.3, site })?.groups).toHaveLength(1);
  });

  it("is wider where the worth is not known for certain", () => {
    const sure = stakeAt(phone, places, { worth: [worth("b2c", 200)], share: 0.3, site });
    const unsure = stakeAt(phone, places, { worth: [{ ...worth("b2c", 200), error: 40 }], share: 0.3, site });
    expect(unsure?.mean.low).toBeLessThan(sure?.mean.low ?? 0);
  });

  it("says nothing of few customers, without amounts, and from the goal on", () => {
    const few = place("cart-phone", [group({ customers: 29 })], "cart");
    const facts = { worth: [worth("b2c", 200)], share: 0.3, site };
    expect(stakeAt(few, places, facts)).toBeNull();
    expect(stakeAt(phone, places, { ...facts, worth: [] })).toBeNull();
    expect(stakeAt(place("pay", [group({})]), places, facts)).toBeNull();
  });
});
