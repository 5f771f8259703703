import { describe, expect, it } from "vitest";
import { filterValues } from "../../src/answers/filter-values.ts";

const facts = {
  threshold: 5,
  goal_stage: 3,
  personas: [{ id: "a" }, { id: "b" }],
  segments: [{ id: "pro" }],
};
const all = { period: "all", persona: null, segment: null, through: null };

describe("filterValues", () => {
  it("numbers groups from one, in their order, and touchpoints by their letter", () => {
    expect(filterValues({ ...all, period: "2026-T1", persona: "b", through: 2 }, facts)).toEqual({
      period: 20261,
      persona: 2,
      segment: null,
      through: "2",
    });
  });

  it("takes touchpoint 0 for a touchpoint, not for none", () => {
    expect(filterValues({ ...all, through: 0 }, facts).through).toBe("0");
  });

  it("lets an unknown name match nobody rather than everybody", () => {
    expect(filterValues({ ...all, persona: "gone", segment: "gone" }, facts)).toMatchObject({
      persona: -1,
      segment: -1,
    });
  });
});
