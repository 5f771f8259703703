import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutTouchpoint } from "../../src/answers/lens.ts";
import type { Anchor } from "../../src/answers/rows.ts";
import type { Site } from "../../src/answers/site.ts";
import {
  defaultState,
  FLOW_SIZES,
  filterOf,
  LANES,
  lanesText,
  MAP_MODES,
  openLanes,
  readState,
  type ViewState,
  withPeriod,
  writeState,
} from "../../src/views/state.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const quarter = (id: string) => ({ id, start: "", end: "", complete: true, journeys: 1, unplaced: 0 });
/** Four quarters, the last one running; the site opens on 2026-T3 against 2026-T2. */
const site: Site = {
  ...sampleSite,
  periods: ["2026-T1", "2026-T2", "2026-T3", "2026-T4"].map(quarter),
};

describe("readState", () => {
  it("opens on the latest complete quarter against the one before", () => {
    expect(readState("", site)).toEqual({
      period: "2026-T3",
      compare: "2026-T2",
      persona: null,
      segment: null,
      beside: null,
      anchor: "start",
      columns: null,
      top: null,
      lens: null,
      trait: null,
      through: null,
      point: null,
      by: "persona",
      read: "entries",
      stage: null,
      lanes: "touchpoints,irritants",
      screen: null,
      share: "30",
      mode: "current",
    });
  });
  it("reads every choice of an address", () => {
    const search =
      "?period=2026-T4&compare=2026-T1&persona=hotels&segment=b2b&beside=hotels&anchor=from:livraison-a-domicile&columns=8&top=3&lens=without:panier&through=panier&point=stage:retention&by=channel&read=entries&stage=achat&lanes=all&screen=stage:achat&share=45";
    expect(readState(search, site)).toEqual({
      period: "2026-T4",
      compare: "2026-T1",
      persona: "hotels",
      segment: "b2b",
      beside: "hotels",
      anchor: "from:livraison-a-domicile",
      columns: "8",
      top: "3",
      lens: "without:panier",
      trait: null,
      through: "panier",
      point: "stage:retention",
      by: "channel",
      read: "entries",
      stage: "achat",
      lanes: "all",
      screen: "stage:achat",
      share: "45",
      mode: "current",
    });
  });
  it("keeps to a channel, a device or a month that the site tells, and then sees the flow no other way", () => {
    expect(readState("?trait=device:mobile&lens=stage", site)).toMatchObject({
      trait: "device:mobile",
      lens: null,
    });
    expect(readState("?read=ends&trait=device:mobile&lens=stage", site)).toMatchObject({
      read: "ends",
      trait: null,
      lens: null,
    });
    expect(readState("?trait=device:tv", site).trait).toBeNull();
  });
  it("takes no share that is none for the usual one", () => {
    for (const share of ["-5", "101", "3.5", "beaucoup", "007", ""])
      expect(readState(`?share=${share}`, site).share).toBe("30");
  });
  it("compares a quarter with the one before it unless the address says otherwise", () => {
    expect(readState("?period=2026-T2", site).compare).toBe("2026-T1");
    expect(readState("?period=2026-T2&compare=none", site).compare).toBeNull();
    expect(readState("?period=2026-T1", site).compare).toBeNull();
  });
  it("compares nothing with all periods together, nor a quarter with itself", () => {
    expect(readState("?period=all&compare=2026-T2", site).compare).toBeNull();
    expect(readState("?period=2026-T3&compare=2026-T3", site).compare).toBe("2026-T2");
  });
  it("falls back to the default for what the site does not know", () => {
    const search =
      "?period=1999-T1&compare=x&persona=x&segment=x&anchor=from:999&through=x&point=stage:999&by=x&utm=1";
    expect(readState(search, site)).toEqual(defaultState(site));
  });
});

describe("writeState", () => {
  it("writes nothing for the default", () => {
    expect(writeState(defaultState(site), site)).toBe("");
  });
  it("writes only what differs, colons left readable", () => {
    const state = { ...defaultState(site), persona: "hotels", anchor: "to:livraison-a-domicile" as Anchor };
    expect(writeState(state, site)).toBe("?persona=hotels&anchor=to:livraison-a-domicile");
  });
  it("says that nothing is compared when something usually is", () => {
    expect(writeState({ ...defaultState(site), compare: null }, site)).toBe("?compare=none");
  });
  it("is read back as the same state, whatever the choices", () => {
    fc.assert(
      fc.property(anyState(), (state) => {
        expect(readState(writeState(state, site), site)).toEqual(state);
      }),
    );
  });
});

describe("withPeriod", () => {
  it("brings the usual comparison of the new period", () => {
    expect(withPeriod(defaultState(site), "2026-T4", site).compare).toBe("2026-T3");
  });
  it("keeps a comparison that was chosen on purpose", () => {
    const state = { ...defaultState(site), compare: "2026-T1" };
    expect(withPeriod(state, "2026-T4", site).compare).toBe("2026-T1");
    expect(withPeriod({ ...state, compare: null }, "2026-T4", site).compare).toBeNull();
  });
  it("never compares a period with itself", () => {
    const state = { ...defaultState(site), compare: "2026-T1" };
    expect(withPeriod(state, "2026-T1", site).compare).toBeNull();
    expect(withPeriod(state, "all", site).compare).toBeNull();
  });
});

describe("openLanes", () => {
  it("reads the lanes of an address, in their order, and writes them back", () => {
    const state = readState("?lanes=voice,actions", site);
    expect(state.lanes).toBe("actions,voice");
    expect([...openLanes(state)]).toEqual(["actions", "voice"]);
    expect(writeState(state, site)).toBe("?lanes=actions,voice");
    expect(openLanes(readState("?lanes=all", site)).size).toBe(LANES.length);
    expect(openLanes(readState("?lanes=none", site)).size).toBe(0);
  });
  it("opens the usual lanes for one that there is not", () => {
    expect(readState("?lanes=voice,moods", site).lanes).toBe("touchpoints,irritants");
  });
});

describe("filterOf", () => {
  it("asks about the period or its comparison with the same choices", () => {
    const state = { ...defaultState(site), persona: "hotels", through: "panier" };
    expect(filterOf(state)).toEqual({
      period: "2026-T3",
      persona: "hotels",
      segment: null,
      through: "panier",
    });
    expect(filterOf(state, "2026-T2")).toEqual({ ...filterOf(state), period: "2026-T2" });
  });
});

function anyState(): fc.Arbitrary<ViewState> {
  const periods = site.periods.map((period) => period.id);
  const touchpoint = fc.constantFrom(...site.touchpoints.map((one) => one.id));
  const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
  return fc
    .record({
      period: fc.constantFrom("all", ...periods),
      compare: orNull(periods),
      screen: orNull(["voices", "map", "stage:achat", "parking"]),
      persona: orNull(site.personas.map((one) => one.id)),
      segment: orNull(site.segments.map((one) => one.id)),
      beside: orNull(site.personas.map((one) => one.id)),
      anchor: fc.oneof(
        fc.constantFrom<Anchor>("start", "end"),
        touchpoint.map((id): Anchor => `from:${id}`),
        touchpoint.map((id): Anchor => `to:${id}`),
      ),
      mode: fc.constantFrom(...MAP_MODES),
      columns: orNull(FLOW_SIZES),
      top: orNull(FLOW_SIZES),
      lens: orNull(
        site.left_out.length === 0
          ? []
          : (["stage", "channel", ...site.left_out.map(withoutTouchpoint)] as const),
      ),
      trait: orNull(site.traits.map(({ id }) => id)),
      through: fc.option(touchpoint),
      point: orNull(["stage:conscience", "touchpoint:panier"]),
      read: fc.constantFrom("entries" as const, "ends" as const),
      by: fc.constantFrom("persona" as const, "segment" as const, "channel" as const),
      stage: orNull(site.stages.map((one) => one.id)),
      lanes: fc.subarray([...LANES]).map((lanes) => lanesText(new Set(lanes))),
      share: fc.integer({ min: 0, max: 100 }).map(String),
    })
    .map((state) => ({
      ...state,
      // A flow of one trait, or of what ended, is seen no other way.
      lens: state.trait === null && state.read === "entries" ? state.lens : null,
      trait: state.read === "entries" ? state.trait : null,
      compare: state.period === "all" || state.compare === state.period ? null : state.compare,
    }));
}
