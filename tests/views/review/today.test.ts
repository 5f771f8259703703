import { afterEach, expect, it, vi } from "vitest";
import { today } from "../../../src/views/review/today.ts";

afterEach(() => vi.useRealTimers());

it("is the day of the clock at hand, two figures a month and a day", () => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 6, 3, 0, 30));
  expect(today()).toBe("2026-07-03");
});
