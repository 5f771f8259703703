import { describe, expect, it } from "vitest";
import { filterValues } from "../../src/answers/filter-values.ts";

const facts = {
  threshold: 5,
  goal_stage: "achat",
  stages: [{ id: "achat" }],
  touchpoints: [
    { id: "non-classe", number: 0 },
    { id: "panier", number: 2 },
  ],
  personas: [{ id: "a" }, { id: "b" }],
  segments: [{ id: "pro" }],
};
const all = { period: "all", persona: null, segment: null, through: null };

describe("filterValues", () => {
  it("numbers groups from one, in their order, and touchpoints by their letter", () => {
    expect(filterValues({ ...all, period: "2026-T1", persona: "b", through: "panier" }, facts)).toEqual({
      period: 20261,
      persona: 2,
      segment: null,
      through: "2",
    });
  });

  it("takes what nothing places for a touchpoint, not for none", () => {
    expect(filterValues({ ...all, through: "non-classe" }, facts).through).toBe("0");
  });

  it("lets an unknown name match nobody rather than everybody", () => {
    expect(filterValues({ ...all, persona: "gone", segment: "gone", through: "gone" }, facts)).toMatchObject({
      persona: -1,
      segment: -1,
      // The character before that of touchpoint 0: in no path.
      through: "/",
    });
  });
});
