import { describe, expect, it } from "vitest";
import { homeTakeaway } from "../../../src/words/takeaways/home.ts";
import { plain } from "../sentences.ts";

describe("homeTakeaway", () => {
  const facts = { period: "T3 2026", n: 4110, against: "T2 2026", difference: 248, running: false };
  it("compares no quarter that is not over with a whole one", () => {
    const young = { ...facts, period: "T4 2026", n: 394, difference: -3716, running: true };
    expect(plain([homeTakeaway(young, "fr")])).toEqual([
      "T4 2026, encore en cours : 394 parcours commencés à ce jour.",
    ]);
    expect(plain([homeTakeaway(young, "en")])[0]).toBe(
      "T4 2026, still in progress: 394 journeys begun so far.",
    );
  });
  it("counts the journeys that began, and how many more or fewer than before", () => {
    expect(plain([homeTakeaway(facts, "fr")])).toEqual([
      "T3 2026 : 4 110 parcours commencés, 248 de plus qu’au T2 2026.",
    ]);
    expect(plain([homeTakeaway({ ...facts, difference: -1 }, "en")])[0]).toBe(
      "T3 2026: 4,110 journeys begun, 1 fewer than in T2 2026.",
    );
    expect(plain([homeTakeaway({ ...facts, difference: 0 }, "fr")])[0]).toContain("autant qu’au T2 2026");
    expect(plain([homeTakeaway({ ...facts, against: null }, "fr")])[0]).toBe(
      "T3 2026 : 4 110 parcours commencés.",
    );
  });
});
