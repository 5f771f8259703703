import { describe, expect, it } from "vitest";
import { filterValues } from "../../src/answers/filter-values.ts";

const facts = {
  exact: false,
  sources: [],
  threshold: 5,
  goal_stage: "achat",
  untold_stages: [],
  stages: [{ id: "achat" }],
  touchpoints: [
    { id: "non-classe", number: 0, stage: null, channel: { fr: "Web" } },
    { id: "panier", number: 2, stage: null, channel: { fr: "Web" } },
  ],
  personas: [{ id: "a" }, { id: "b" }],
  segments: [{ id: "pro" }],
  themes: [],
};
const all = { period: "all", persona: null, segment: null, through: null };

describe("filterValues", () => {
  it("numbers groups from one, in their order", () => {
    expect(filterValues({ ...all, period: "2026-T1", persona: "b" }, facts)).toEqual({
      period: 20261,
      persona: 2,
      segment: null,
    });
  });

  it("lets an unknown name match nobody rather than everybody", () => {
    expect(filterValues({ ...all, persona: "gone", segment: "gone" }, facts)).toMatchObject({
      persona: -1,
      segment: -1,
    });
  });
});
