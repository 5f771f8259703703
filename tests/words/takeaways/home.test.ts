import { describe, expect, it } from "vitest";
import { homeTakeaway } from "../../../src/words/takeaways/home.ts";
import { plain } from "../sentences.ts";

describe("homeTakeaway", () => {
  const facts = { period: "T3 2026", n: 4110, against: "T2 2026", before: 3862, running: false };
  it("compares no quarter that is not over with a whole one", () => {
    const young = { ...facts, period: "T4 2026", n: 394, running: true };
    expect(plain([homeTakeaway(young, "fr")])).toEqual([
      "T4 2026, encore en cours : 394 parcours commencés à ce jour.",
    ]);
    expect(plain([homeTakeaway(young, "en")])[0]).toBe(
      "T4 2026, still in progress: 394 journeys begun so far.",
    );
  });
  it("counts the journeys that began, beside those of the other quarter", () => {
    expect(plain([homeTakeaway(facts, "fr")])).toEqual([
      "T3 2026 : 4 110 parcours commencés (3 862 au T2 2026).",
    ]);
    expect(plain([homeTakeaway(facts, "en")])[0]).toBe("T3 2026: 4,110 journeys begun (3,862 in T2 2026).");
    expect(plain([homeTakeaway({ ...facts, against: null }, "fr")])[0]).toBe(
      "T3 2026 : 4 110 parcours commencés.",
    );
  });
});
