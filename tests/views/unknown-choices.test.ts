import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultState, writeState } from "../../src/views/state.ts";
import { shownInstead, unknownChoices } from "../../src/views/unknown-choices.ts";
import { sampleSite as site } from "../fixtures/sample-answers.ts";

const unknown = (search: string) => unknownChoices(search, site).map(({ name, value }) => `${name}=${value}`);

describe("unknownChoices", () => {
  it("tells every value that the site does not know", () => {
    const asked =
      "period=1999-T1&compare=x&persona=gone&segment=gone&anchor=from:13&through=13&point=stage:2&by=x";
    expect(unknown(`?${asked}&utm=1`)).toEqual(asked.split("&"));
  });
  it("tells nothing of an address that the page itself writes", () => {
    const anyone = fc.record({
      persona: fc.constantFrom(null, ...site.personas.map(({ id }) => id)),
      through: fc.constantFrom(null, ...site.touchpoints.map(({ id }) => id)),
      period: fc.constantFrom("all", ...site.periods.map(({ id }) => id)),
      point: fc.constantFrom(null, "stage:achat", "touchpoint:panier"),
    });
    fc.assert(
      fc.property(anyone, (choice) => {
        const state = { ...defaultState(site), ...choice, compare: null };
        expect(unknown(writeState(state, site))).toEqual([]);
      }),
    );
  });
  it("takes an empty value for no choice, and a quarter against itself for a known one", () => {
    expect(unknown("?persona=&period=2026-T3&compare=2026-T3")).toEqual([]);
    expect(unknown("?period=all&compare=none")).toEqual([]);
  });
  it("cuts what is too long to be told", () => {
    expect(unknownChoices(`?through=${"x".repeat(200)}`, site)[0]?.value).toBe(`${"x".repeat(80)}…`);
  });
});

describe("shownInstead", () => {
  const state = defaultState(site);
  it("names the period and the comparison that are shown", () => {
    expect(shownInstead("period", state, "fr")).toBe("T3\u00A02026");
    expect(shownInstead("compare", state, "en")).toContain("Q2");
    expect(shownInstead("compare", { ...state, compare: null }, "fr")).toBe("aucune comparaison");
  });
  it("says that all are shown for a group or a touchpoint", () => {
    expect(shownInstead("persona", state, "en")).toBe("all personas");
    expect(shownInstead("through", state, "en")).toBe("journeys through all touchpoints");
  });
});
