import { expect, it } from "vitest";
import { responsesAt } from "../../src/findings/responses.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

it("finds those of the stage's touchpoints in the quarter", () => {
  const times = { n: 20, answered: 19, q1_seconds: 60, median_seconds: 600, q3_seconds: 6_000 };
  const row = (period: string, touchpoint: string) => ({ ...times, period, touchpoint });
  const responses = [row("2026-T3", "panier"), row("2026-T2", "panier"), row("2026-T3", "paiement-mobile")];
  const stage = sampleSite.touchpoints.find(({ id }) => id === "panier")?.stage ?? "";
  expect(responsesAt({ ...sampleSite, responses }, stage, "2026-T3")).toEqual([responses[0]]);
});
