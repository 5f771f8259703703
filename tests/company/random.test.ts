// Chance that repeats itself: same name, same numbers; and the shapes it promises.
import { describe, expect, it } from "vitest";
import { seeded } from "./random.ts";

describe("a stream of chance", () => {
  it("gives the same numbers for the same name, and others for another", () => {
    const draw = (name: string) => Array.from({ length: 5 }, seeded(name).next);
    expect(draw("shopper 1")).toEqual(draw("shopper 1"));
    expect(draw("shopper 1")).not.toEqual(draw("shopper 2"));
  });

  it("draws whole numbers between both ends, both possible", () => {
    const random = seeded("whole");
    const drawn = new Set(Array.from({ length: 200 }, () => random.whole(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  });

  it("chooses as often as the weights say", () => {
    const random = seeded("weights");
    const drawn = Array.from({ length: 10_000 }, () =>
      random.weighted([
        ["often", 3],
        ["never", 0],
        ["seldom", 1],
      ]),
    );
    const often = drawn.filter((value) => value === "often").length;
    expect(often).toBeGreaterThan(7300);
    expect(often).toBeLessThan(7700);
    expect(drawn).not.toContain("never");
  });

  it("draws a bell around 0 with a standard deviation of 1", () => {
    const random = seeded("bell");
    const drawn = Array.from({ length: 20_000 }, random.bell);
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.04);
  });
});
