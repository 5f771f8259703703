import { describe, expect, it } from "vitest";
import {
  cornerOf,
  declaredMatrix,
  feelingMatrix,
  sideOf,
  type TouchpointFacts,
  touchpointFacts,
} from "../../src/findings/touchpoint-facts.ts";
import { wilson } from "../../src/statistics/wilson.ts";
import { sampleEmotions, sampleSite } from "../fixtures/sample-answers.ts";
import { sampleImportance, sampleTouchpoints } from "../fixtures/sample-map.ts";

const answers = {
  touchpoints: { now: sampleTouchpoints },
  emotion: { now: sampleEmotions },
  importance: { now: sampleImportance },
};

describe("touchpointFacts", () => {
  const facts = touchpointFacts(answers, sampleSite, "fr");
  it("has each touchpoint of the company, without the unclassified", () => {
    const known = sampleSite.touchpoints.map(({ id }) => id).filter((id) => id !== "non-classe");
    expect(facts.map(({ id }) => id)).toEqual(known);
  });

  it("tells shares with what they are of, and their intervals", () => {
    const cart = facts.find(({ id }) => id === "panier");
    const row = sampleTouchpoints.touchpoints.find(({ touchpoint }) => touchpoint === "panier");
    if (row === undefined) throw new Error("the sample has a cart");
    expect(cart?.exits).toEqual({
      share: row.stopped / (row.mature - row.open),
      count: row.stopped,
      n: row.mature - row.open,
      ...wilson({ successes: row.stopped, n: row.mature - row.open }),
    });
    expect(cart?.share).toBe(row.n / (sampleTouchpoints.n ?? 0));
    const page = facts.find(({ id }) => id === "fiche-produit");
    const before = sampleTouchpoints.touchpoints.find(({ touchpoint }) => touchpoint === "fiche-produit");
    expect(page?.conversion?.share).toBe((before?.converted ?? 0) / (before?.before_goal ?? 1));
  });

  it("tells no share of stops where all who are silent may still go on: 0 % would be none", () => {
    const { touchpoints } = sampleTouchpoints;
    const young = touchpoints.map((row) =>
      row.touchpoint === "panier" ? { ...row, stopped: 0, open: 40 } : row,
    );
    const now = { ...sampleTouchpoints, touchpoints: young };
    const cart = touchpointFacts({ ...answers, touchpoints: { now } }, sampleSite, "fr").find(
      ({ id }) => id === "panier",
    );
    expect([cart?.exits, cart?.early]).toEqual([null, true]);
    expect(facts.find(({ id }) => id === "panier")?.early).toBe(false);
  });

  it("tells neither a weight nor a conversion from the goal on", () => {
    const goal = sampleSite.stages.findIndex(({ id }) => id === sampleSite.goal_stage);
    const after = facts.filter(({ stage }) => sampleSite.stages.findIndex(({ id }) => id === stage) >= goal);
    expect(after.length).toBeGreaterThan(0);
    for (const { removal, conversion } of after) expect([removal, conversion]).toEqual([null, null]);
  });
});

const at = (
  id: string,
  mean: number,
  removal: number,
  change: Partial<TouchpointFacts> = {},
): TouchpointFacts => {
  const feeling = {
    level: "touchpoint",
    id,
    source: null,
    n: 10,
    customers: 10,
    mean,
    low: mean - 0.2,
    high: mean + 0.2,
  };
  const unknown = {
    negative: 0,
    neutral: 0,
    positive: 0,
    promoters: 0,
    detractors: 0,
    net_half: 0,
    positive_half: 0,
  };
  return {
    ...{ id, name: id, stage: null, direction: null, owner: null, channel: "", online: null },
    ...{
      declared: null,
      n: 100,
      share: 0.5,
      exits: null,
      early: false,
      again: null,
      conversion: null,
      response: null,
    },
    feeling: { ...feeling, ...unknown } as TouchpointFacts["feeling"],
    ...{ removal, low: removal - 0.05, high: removal + 0.05 },
    ...change,
  };
};

describe("matrices", () => {
  it("a measure has a side once its whole interval has", () => {
    expect(sideOf({ low: 1, high: 2 }, 0.5)).toBe("high");
    expect(sideOf({ low: 1, high: 2 }, 3)).toBe("low");
    expect(sideOf({ low: 1, high: 2 }, 1.5)).toBe("unclear");
    expect(sideOf({ low: null, high: null }, 1.5)).toBe("unclear");
  });

  it("names what weighs and hurts for sure, heaviest first, and nobody whose interval crosses a border", () => {
    const facts = [
      at("a", -1, 0.6),
      at("b", 1, 0.1),
      at("c", -1, 0.7),
      at("d", -0.8, 0.36),
      at("e", 1.2, 0.2),
    ];
    const matrix = feelingMatrix(facts);
    if (matrix === null) throw new Error("five points make a picture");
    expect(matrix.borders.x).toBeCloseTo((-1 + 1 - 1 - 0.8 + 1.2) / 5, 12);
    expect(matrix.borders.y).toBeCloseTo((0.6 + 0.1 + 0.7 + 0.36 + 0.2) / 5, 12);
    expect(cornerOf(matrix, "low", "high").map(({ id }) => id)).toEqual(["c", "a"]);
    expect(cornerOf(matrix, "high", "low").map(({ id }) => id)).toEqual(["e", "b"]);
  });

  it("sets what the team declares against what was measured; what nobody declared stands nowhere", () => {
    const facts = [at("a", 0, 0.6, { declared: 2 }), at("b", 0, 0.1, { declared: 5 }), at("c", 0, 0.7)];
    const matrix = declaredMatrix(facts);
    expect(matrix?.points.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(matrix === null ? [] : cornerOf(matrix, "low", "high").map(({ id }) => id)).toEqual(["a"]);
    expect(declaredMatrix([at("a", 0, 0.6, { declared: 2 })])).toBeNull();
  });
});
