import { expect, it } from "vitest";
import type { Memory } from "../../src/answers/rows.ts";
import { correlationInterval, remembered, remembranceOf } from "../../src/findings/memory.ts";

const memory = (measure: Memory["measure"], correlation: number, customers = 300): Memory => ({
  ...{ measure, correlation, customers, n: 500, several: 100 },
});

it("gives the interval of the textbooks: r = 0.5 of 30 is from 0.170 to 0.729", () => {
  const { low, high } = correlationInterval({ correlation: 0.5, customers: 30 });
  expect(low).toBeCloseTo(0.17, 3);
  expect(high).toBeCloseTo(0.7289, 3);
  expect(correlationInterval({ correlation: 0.5, customers: 3 })).toEqual({ low: -1, high: 1 });
});

it("names a leader only where its interval lies above the others, and nothing where chance may be all", () => {
  const of = (...all: readonly Memory[]) => remembranceOf(remembered(all));
  expect(of(memory("mean", 0.2), memory("lowest", 0.6), memory("end", 0.1))).toMatchObject({
    kind: "lead",
    by: { measure: "lowest" },
  });
  expect(of(memory("mean", 0.4), memory("lowest", 0.45))).toMatchObject({ kind: "tied" });
  // Above zero at 95 %, but three are asked at once.
  expect(of(memory("mean", 0.12), memory("lowest", 0.02))).toEqual({ kind: "nothing" });
});
