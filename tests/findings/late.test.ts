import { expect, it } from "vitest";
import { delaysAt, isLate, lateOf } from "../../src/findings/late.ts";
import type { WaitFacts } from "../../src/findings/waits.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const objective = (status: "met" | "missed", measure: Partial<{ place: string; from: string | null }>) => ({
  text: { fr: "Répondre en cinq jours", en: "Answer in five days" },
  measure: {
    ...{ kind: "delay_share" as const, level: "touchpoint" as const, place: "devis", from: null },
    ...{ seconds: 432_000, target: 0.8, ...measure },
  },
  results: [{ period: "2026-T3", status, why: null, value: 0.5, low: 0.4, high: 0.6, n: 60 }],
});
const site = (...objectives: ReturnType<typeof objective>[]) => ({ ...sampleSite, objectives });

it("finds promises where they are kept or asked for, in their quarter", () => {
  const asked = site(objective("missed", { from: "demande" }));
  expect(["devis", "demande", "panier"].map((id) => delaysAt(id, asked, "2026-T3").length)).toEqual([
    1, 1, 0,
  ]);
  expect(delaysAt("devis", asked, "2026-T2")).toEqual([]);
});

it("calls late what was missed, and waits that surely grew", () => {
  const [met, missed] = (["met", "missed"] as const).map((status) =>
    lateOf([], delaysAt("devis", site(objective(status, {})), "2026-T3")),
  );
  expect([met, missed].map((late) => late !== undefined && isLate(late))).toEqual([false, true]);
  const wait = (word: WaitFacts["word"]) => ({ word }) as WaitFacts;
  expect(isLate(lateOf([wait("down"), wait("unclear"), wait(null)], []))).toBe(false);
  expect(isLate(lateOf([wait("up")], []))).toBe(true);
});
