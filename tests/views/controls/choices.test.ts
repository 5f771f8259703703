import { describe, expect, it } from "vitest";
import { chosenIn, isChoiceList, optionOf } from "../../../src/views/controls/choices.ts";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";

const start = defaultState(sampleSite);

describe("chosenIn", () => {
  it("a period brings its own usual comparison, and no other choice changes another, but for the two below", () => {
    expect(chosenIn("period", "all", start, sampleSite)).toEqual({ period: "all", compare: null });
    expect(chosenIn("segment", "b2b", start, sampleSite)).toEqual({ segment: "b2b" });
    expect(chosenIn("by", "channel", start, sampleSite)).toEqual({ by: "channel" });
  });
  it("the first option of a list takes its choice back", () => {
    expect(chosenIn("persona", "", start, sampleSite)).toEqual({ persona: null });
    expect(chosenIn("compare", "none", start, sampleSite)).toEqual({ compare: null });
    expect(chosenIn("read", "entries", start, sampleSite)).toEqual({ read: "entries" });
  });
  it("another map shows all of its stages", () => {
    expect(chosenIn("mode", "future", { ...start, stage: "achat" }, sampleSite)).toEqual({
      mode: "future",
      stage: null,
    });
  });
  it("a lens reads whole journeys: from their start where a touchpoint was chosen, of all where they had to pass one", () => {
    const state = { ...start, anchor: "from:panier", through: "panier" } as const;
    expect(chosenIn("lens", "stage", state, sampleSite)).toEqual({
      lens: "stage",
      read: "entries",
      anchor: "start",
      through: null,
      trait: null,
    });
    const back = { ...state, anchor: "end" } as const;
    expect(chosenIn("lens", "stage", back, sampleSite)).toEqual({
      lens: "stage",
      read: "entries",
      through: null,
      trait: null,
    });
    expect(chosenIn("lens", "", state, sampleSite)).toEqual({ lens: null });
  });
  it("what ended is seen as it is, of all, and from a touchpoint on one's own files alone", () => {
    const state = { ...start, anchor: "from:panier", trait: "device:mobile" } as const;
    expect(chosenIn("read", "ends", state, sampleSite)).toEqual({
      ...{ read: "ends", lens: null, trait: null, anchor: "start" },
    });
    const own = { ...sampleSite, exact: true };
    expect(chosenIn("read", "ends", state, own)).toEqual({ read: "ends", lens: null, trait: null });
    expect(chosenIn("read", "entries", state, sampleSite)).toEqual({ read: "entries" });
  });
  it("a channel, a device or a month stands alone on a published site, beside all else on one's own files", () => {
    const state = { ...start, anchor: "from:panier" } as const;
    const quarters = { period: start.period, compare: start.compare };
    expect(chosenIn("trait", "device:mobile", state, sampleSite)).toEqual({
      ...{
        trait: "device:mobile",
        read: "entries",
        lens: null,
        through: null,
        persona: null,
        segment: null,
        anchor: "start",
      },
      ...quarters,
    });
    const back = { ...state, anchor: "end" } as const;
    expect(chosenIn("trait", "device:mobile", back, sampleSite)).not.toHaveProperty("anchor");
    expect(chosenIn("trait", "device:mobile", state, { ...sampleSite, exact: true })).toEqual({
      ...{ trait: "device:mobile", read: "entries", lens: null },
      ...quarters,
    });
    expect(chosenIn("trait", "", state, sampleSite)).toEqual({ trait: null });
    // A year is not told by device here: the latest quarter that is takes its place.
    const year = { ...state, period: "all", compare: null };
    expect(chosenIn("trait", "device:mobile", year, sampleSite)).toMatchObject({
      period: "2026-T3",
      compare: "2026-T2",
    });
  });
});

it("what an option stands for is shown by that option", () => {
  for (const [list, option] of [
    ["compare", "none"],
    ["persona", ""],
    ["persona", "amateurs"],
    ["anchor", "end"],
    ["read", "ends"],
    ["top", "4"],
  ] as const) {
    const state = { ...start, ...chosenIn(list, option, start, sampleSite) };
    expect(optionOf(list, state)).toBe(option);
  }
});

it("lists that are no choice of the address are none", () => {
  expect(isChoiceList("period")).toBe(true);
  expect(isChoiceList("table")).toBe(false);
  expect(isChoiceList("toString")).toBe(false);
});
