import { describe, expect, it } from "vitest";
import { activeFilters } from "../../../src/views/controls/active-filters.ts";
import { pageNamed } from "../../../src/views/page-table.ts";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";

const state = {
  ...defaultState(sampleSite),
  persona: "hotels",
  through: "panier",
  anchor: "from:fiche-produit" as const,
};

describe("activeFilters", () => {
  it("says each choice in words, and what the state is without it", () => {
    const filters = activeFilters(pageNamed("paths"), state, sampleSite, "fr");
    expect(filters.map(({ key }) => key)).toEqual(["persona", "through", "anchor"]);
    expect(filters[0]?.label).toBe("Hôtels et architectes");
    expect(filters[0]?.without).toEqual({ ...state, persona: null });
    expect(filters[2]?.without).toEqual({ ...state, anchor: "start" });
    expect(filters[2]?.label).toContain("Fiche produit");
  });
  it("leaves out what does not concern the page", () => {
    expect(activeFilters(pageNamed("funnel"), state, sampleSite, "fr").map(({ key }) => key)).toEqual([
      "persona",
      "through",
    ]);
    expect(activeFilters(pageNamed("data"), state, sampleSite, "fr")).toEqual([]);
  });
  it("is empty for the default", () => {
    expect(activeFilters(pageNamed("paths"), defaultState(sampleSite), sampleSite, "en")).toEqual([]);
  });
});
