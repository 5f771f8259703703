import { describe, expect, it } from "vitest";
import { defaultState } from "../../src/views/state.ts";
import { shownAnchor, throughInFeedback, throughInPaths } from "../../src/views/through.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const state = { ...defaultState(sampleSite), through: "panier" };
const told = { site: sampleSite, language: "fr", state } as const;

describe("a touchpoint to pass, where no whole journey is kept", () => {
  it("is where the picture is read from, or up to when journeys are aligned on their end", () => {
    expect(shownAnchor("start", state, { through: "anchored" })).toBe("from:panier");
    expect(shownAnchor("from:panier", state, { through: "anchored" })).toBe("from:panier");
    expect(shownAnchor("end", state, { through: "anchored" })).toBe("to:panier");
    expect(shownAnchor("to:panier", state, { through: "anchored" })).toBe("to:panier");
  });

  it("leaves the anchor alone where whole journeys are told, and where none was chosen", () => {
    expect(shownAnchor("end", state, { through: "kept" })).toBe("end");
    expect(shownAnchor("start", { through: null }, { through: null })).toBe("start");
  });

  it("is said under the picture, with its name", () => {
    expect(throughInPaths(told, { through: "anchored" })).toContain("Panier");
    expect(throughInPaths(told, { through: "refused" })).toContain("Deux points de contact");
    expect(throughInPaths(told, { through: "kept" })).toBeNull();
    expect(throughInPaths({ ...told, state: { ...state, through: null } }, { through: null })).toBeNull();
  });

  it("does not apply to feedback, and that is said too", () => {
    expect(throughInFeedback(told)).toContain("ne s’applique pas aux avis");
    expect(throughInFeedback({ ...told, state: { ...state, through: null } })).toBeNull();
  });
});
