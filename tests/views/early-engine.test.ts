import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Asker } from "../../src/answers/asker.ts";
import { startEngineEarly } from "../../src/views/early-engine.ts";
import { defaultState, type ViewState } from "../../src/views/state.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const state = defaultState(sampleSite);
const chosen: ViewState = { ...state, persona: "a" };

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** How often it was started after so many seconds. */
function started(from: ViewState, seconds: number, saveData = false): number {
  vi.stubGlobal("navigator", { connection: { saveData } });
  const warm = vi.fn();
  const giveUp = startEngineEarly({ warm } as unknown as Asker, from);
  vi.advanceTimersByTime(seconds * 1000);
  giveUp();
  vi.advanceTimersByTime(60_000);
  return warm.mock.calls.length;
}

it("starts ten quiet seconds after a choice, never at once", () => {
  expect(started(chosen, 9)).toBe(0);
  expect(started(chosen, 10)).toBe(1);
  expect(started({ ...state, anchor: "end" }, 10)).toBe(1);
});

it("does not start where nothing is chosen, nor where data is saved", () => {
  expect(started(state, 60)).toBe(0);
  expect(started(chosen, 60, true)).toBe(0);
});
