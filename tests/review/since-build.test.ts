import { expect, it } from "vitest";
import { nextLastBuild, toldBuild } from "../../src/review/last-build.ts";
import { sinceBuild } from "../../src/review/since-build.ts";
import { sampleFindings } from "../fixtures/sample-findings.ts";

const ends = (data_end: string, ended: readonly string[]) => ({
  data_end,
  source_ends: ["ga4", "avis", "crm"].map((source) => ({
    ...{ source, last_day: data_end, is_awaited: false, missing: [], begins: null },
    is_ended: ended.includes(source),
  })),
});
const lists = [sampleFindings];
type Verdicts = Readonly<Record<string, "up" | "down" | "unclear" | "too-few">>;
const before = (verdicts: Verdicts, ended: readonly string[] = []) => ({
  ...toldBuild(ends("2026-08-31", ended), []),
  lists: [
    {
      ...{ period: "2026-T3", compare: "2026-T2" },
      findings: Object.entries(verdicts).map(([key, verdict]) => ({ key, verdict })),
    },
  ],
});
const since = (then: ReturnType<typeof before> | null, ended: readonly string[] = []) => {
  const kept = then === null ? null : nextLastBuild(null, then);
  const now = toldBuild(ends("2026-09-30", ended), lists);
  return sinceBuild(nextLastBuild(kept, now), lists, ["ga4", "avis", "crm"]);
};
const same: Verdicts = {
  ...{ "stops/panier": "up", "feeling/paiement-mobile": "down" },
  ...{ "reached/achat": "unclear", "stops/retrait-en-boutique": "too-few" },
};

it("has nothing to say of a first build", () => {
  expect(since(null)).toBeNull();
});
it("says nothing of what is told the same", () => {
  expect(since(before(same))).toEqual({
    ...{ seen_on: "2026-08-31", lists: [], silenced: [], heard_again: [] },
  });
});
it("tells what became provable, turned round too, and what it was", () => {
  const told = since(before({ ...same, "stops/panier": "too-few", "feeling/paiement-mobile": "up" }));
  expect(told?.lists[0]?.became.map(({ was, finding }) => [finding.key, was])).toEqual([
    ["stops/panier", "too-few"],
    ["feeling/paiement-mobile", "up"],
  ]);
  expect(told?.lists[0]?.vanished).toEqual([]);
});
it("tells what vanished, with what is known today; of a place that is no more, that it was", () => {
  const told = since(
    before({ ...same, "reached/achat": "down", "stops/fax": "up", "volume/fax": "unclear" }),
  );
  expect(told?.lists[0]?.vanished.map(({ key, was, finding }) => [key, was, finding?.verdict])).toEqual([
    ["reached/achat", "down", "unclear"],
    ["stops/fax", "up", undefined],
  ]);
});
it("says that quarters are compared for the first time, with all that is proven there", () => {
  for (const then of [{ ...before(same), lists: [] }, before({})])
    expect(since(then)?.lists).toMatchObject([
      {
        ...{ period: "2026-T3", is_new: true, vanished: [] },
        became: [{ was: null }, { was: null }],
      },
    ]);
});
it("tells sources that fell silent and those heard again, not those that are gone", () => {
  expect(since(before(same, ["crm", "fax"]), ["avis"])).toMatchObject({
    ...{ silenced: ["avis"], heard_again: ["crm"] },
  });
});
