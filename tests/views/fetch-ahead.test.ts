import { afterEach, describe, expect, it, vi } from "vitest";
import { answerFile } from "../../src/answers/answer-file.ts";
import type { Asker } from "../../src/answers/asker.ts";
import { fetchAhead, nearbyStates } from "../../src/views/fetch-ahead.ts";
import { pageNamed } from "../../src/views/page-table.ts";
import { defaultState, type ViewState } from "../../src/views/state.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const state = defaultState(sampleSite);

type Asking = { readonly foreseen: string[]; readonly engine: string[]; readonly giveUp: () => void };

/** What is asked ahead for the funnel, once the browser is idle. `answered` tells when the engine has answered a question. */
function askAhead(from: ViewState, answered: () => Promise<void> = async () => {}, saveData = false): Asking {
  const [foreseen, engine]: [string[], string[]] = [[], []];
  const asker = {
    site: () => sampleSite,
    foreseen: (question, filter) => question.kind === "findings" || answerFile(question, filter) !== null,
    ahead: async (question, filter) => {
      const file = answerFile(question, filter);
      if (file !== null) foreseen.push(file);
      else if (question.kind === "funnel") {
        engine.push(`${filter.period}~${filter.persona}~${filter.segment}`);
        await answered();
      }
    },
  } satisfies Partial<Asker>;
  let idle = (): void => undefined;
  vi.stubGlobal("navigator", { connection: { saveData } });
  vi.stubGlobal("requestIdleCallback", (work: () => void) => {
    idle = work;
    return 1;
  });
  vi.stubGlobal("cancelIdleCallback", () => {
    idle = () => undefined;
  });
  const giveUp = fetchAhead(asker as unknown as Asker, pageNamed("funnel"), from);
  expect(foreseen).toEqual([]);
  idle();
  return {
    foreseen,
    engine,
    giveUp: () => {
      giveUp();
      idle();
    },
  };
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
  const persona = sampleSite.personas[0]?.id ?? "";
  const [one, two] = sampleSite.segments.map(({ id }) => id);

  it("asks once the browser is idle for every file that one choice would need, and not once given up", () => {
    const { foreseen, giveUp } = askAhead(state);
    expect(foreseen).toEqual(
      expect.arrayContaining(["funnel/all.json", `funnel/${state.period}~persona=${persona}.json`]),
    );
    const asked = [...foreseen];
    giveUp();
    expect(foreseen).toEqual(asked);
  });

  it("fetches no file where the reader saves data", () => {
    expect(askAhead(state, undefined, true).foreseen).toEqual([]);
  });

  it("asks the engine after a pause, one question at a time, for what no file tells", async () => {
    vi.useFakeTimers();
    const answers: (() => void)[] = [];
    const { engine } = askAhead(
      { ...state, persona, compare: null },
      () => new Promise((done) => answers.push(done)),
    );
    expect(engine).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(engine).toEqual([`${state.period}~${persona}~${one}`]);
    answers[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(engine).toEqual([`${state.period}~${persona}~${one}`, `${state.period}~${persona}~${two}`]);
  });

  it("asks the engine for nothing more once another choice was made", async () => {
    vi.useFakeTimers();
    const { engine, giveUp } = askAhead({ ...state, persona }, () => new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(1000);
    expect(engine).toHaveLength(1);
    giveUp();
    await vi.advanceTimersByTimeAsync(1000);
    expect(engine).toHaveLength(1);
  });

  it("never reaches the engine when the choice comes during the pause", async () => {
    vi.useFakeTimers();
    const { engine, giveUp } = askAhead({ ...state, persona });
    await vi.advanceTimersByTimeAsync(100);
    giveUp();
    await vi.advanceTimersByTimeAsync(1000);
    expect(engine).toEqual([]);
  });
});
