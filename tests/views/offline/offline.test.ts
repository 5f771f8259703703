import { expect, it, vi } from "vitest";
import { offline, whenQuiet } from "../../../src/views/offline/offline.ts";

it("knows nothing before the page is quiet", () => {
  expect(offline.snapshot()).toMatchObject({ able: null, kept: false, newer: false });
});
it("begins after the first picture and what is fetched ahead, not with it", () => {
  vi.useFakeTimers();
  const begun = vi.fn();
  whenQuiet(begun);
  vi.advanceTimersByTime(1_000);
  expect(begun).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(begun).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
