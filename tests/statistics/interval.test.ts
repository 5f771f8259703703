import { expect, test } from "vitest";
import { CONFIDENCE } from "../../src/statistics/interval.ts";

test("intervals on screen are said to be at 95 %", () => {
  expect(CONFIDENCE).toBe(0.95);
});
