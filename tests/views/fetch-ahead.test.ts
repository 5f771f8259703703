import { afterEach, describe, expect, it, vi } from "vitest";
import { answerFile } from "../../src/answers/answer-file.ts";
import type { Asker } from "../../src/answers/asker.ts";
import { fetchAhead, nearbyStates } from "../../src/views/fetch-ahead.ts";
import { defaultState } from "../../src/views/state.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

afterEach(() => vi.unstubAllGlobals());

const state = defaultState(sampleSite);

/** What is asked ahead for the funnel, once the browser is idle. */
function askedAhead(connection?: { readonly saveData: boolean }): string[] {
  const files: string[] = [];
  const ahead: Asker["ahead"] = (question, filter) => files.push(answerFile(question, filter) ?? "none");
  let idle = (): void => undefined;
  vi.stubGlobal("navigator", { connection });
  vi.stubGlobal("requestIdleCallback", (work: () => void) => {
    idle = work;
    return 1;
  });
  vi.stubGlobal("cancelIdleCallback", () => {
    idle = () => undefined;
  });
  const giveUp = fetchAhead({ ahead, site: () => sampleSite } as Asker, "funnel", state);
  expect(files).toEqual([]);
  idle();
  const asked = [...files];
  giveUp();
  idle();
  expect(files).toEqual(asked);
  return asked;
}

describe("nearbyStates", () => {
  it("are one control away: each period with its usual comparison, each persona, each segment", () => {
    const states = nearbyStates(state, sampleSite);
    expect(states).toHaveLength(
      sampleSite.periods.length + 1 + sampleSite.personas.length + 1 + sampleSite.segments.length + 1,
    );
    const [first] = sampleSite.periods;
    expect(states[0]).toEqual({ ...state, period: first?.id, compare: null });
    for (const one of states) expect([one.anchor, one.through, one.by]).toEqual(["start", null, "persona"]);
  });
});

describe("fetchAhead", () => {
  it("asks once the browser is idle for every file that one choice would need, and not once given up", () => {
    const asked = askedAhead();
    const persona = sampleSite.personas[0]?.id;
    expect(asked).toEqual(
      expect.arrayContaining(["funnel/all.json", `funnel/${state.period}~persona=${persona}.json`]),
    );
    expect(asked).not.toContain("none");
  });

  it("asks for nothing where the reader saves data", () => {
    expect(askedAhead({ saveData: true })).toEqual([]);
  });
});
