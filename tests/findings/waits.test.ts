import { expect, it } from "vitest";
import { waitFacts } from "../../src/findings/waits.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const wait = (period: string, persona: string | null, mean: number, customers = 100) => ({
  ...{ period, touchpoint: "agence", persona, n: customers + 20, customers },
  ...{ mean_seconds: mean, error_seconds: 30 },
});
const site = {
  ...sampleSite,
  waits: [
    wait("2026-T2", null, 450),
    wait("2026-T2", "angers", 470),
    wait("2026-T2", "saumur", 440),
    wait("2026-T2", "cholet", 420, 12),
    wait("2026-T3", null, 540),
    wait("2026-T3", "angers", 1020),
    wait("2026-T3", "saumur", 530),
    wait("2026-T3", "cholet", 460, 60),
  ],
};
const choice = { period: "2026-T3", compare: "2026-T2", persona: null };

it("says who waits longer, under one risk for all rows, and of too few nothing", () => {
  const facts = waitFacts(site, choice);
  expect(facts.map(({ persona, word }) => [persona, word])).toEqual([
    [null, "possible"],
    ["angers", "up"],
    // 90 seconds more, 42 of error: alone that would stand, beside another one it does not.
    ["saumur", "possible"],
    ["cholet", "too-few"],
  ]);
  const [, angers] = facts;
  expect(angers?.difference?.difference).toBe(550);
  // Student's factor of about 198 degrees of freedom.
  expect(angers?.difference?.low).toBeCloseTo(550 - 1.972 * Math.hypot(30, 30), 0);
});
it("tells one persona alone, and nothing of a change where nothing is compared", () => {
  const facts = waitFacts(site, { ...choice, compare: null, persona: "angers" });
  expect(facts).toMatchObject([{ persona: "angers", word: null, before: null, difference: null }]);
});
