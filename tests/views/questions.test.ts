import { describe, expect, it } from "vitest";
import type { Answer, Filter, Question } from "../../src/answers/rows.ts";
import { pageNamed } from "../../src/views/page-table.ts";
import { type Ask, answersOf } from "../../src/views/questions.ts";
import { defaultState } from "../../src/views/state.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleAnswer } from "../fixtures/write-sample-site.ts";

const site = sampleSite;
const state = defaultState(site);

/** Answers from the sample, noting what was asked. */
function noting(): { asked: [Question["kind"], Filter][]; ask: Ask } {
  const asked: [Question["kind"], Filter][] = [];
  const ask = async (question: Question, filter: Filter): Promise<Answer> => {
    asked.push([question.kind, filter]);
    return sampleAnswer(question, filter);
  };
  return { asked, ask: ask as Ask };
}

describe("answersOf", () => {
  it("asks the same question of the period and of the comparison", async () => {
    const { asked, ask } = noting();
    const { paths } = await answersOf(pageNamed("paths"), { state, site }, ask);
    expect(asked.map(([kind, filter]) => `${kind} ${filter.period}`)).toEqual([
      "paths 2026-T3",
      "paths 2026-T2",
      // What moved is one question about both.
      "findings 2026-T3",
      // So is what leads to an end: it is of one period.
      "explain 2026-T3",
    ]);
    expect(paths?.now.n).not.toBe(paths?.before?.n);
  });
  it("asks once where nothing is compared", async () => {
    const { asked, ask } = noting();
    const { emotion } = await answersOf(
      pageNamed("emotion"),
      { state: { ...state, compare: null }, site },
      ask,
    );
    expect(asked.map(([kind]) => kind)).toEqual(["emotion", "findings", "series"]);
    expect(emotion?.before).toBeNull();
  });
  it("asks the map's questions for the front page and none for the data page", async () => {
    const front = noting();
    await answersOf(pageNamed("map"), { state: { ...state, compare: null }, site }, front.ask);
    const kinds = ["emotion", "findings", "funnel", "irritants", "touchpoints"];
    expect(front.asked.map(([kind]) => kind).sort()).toEqual(kinds);
    // What is lost is told of all: of journeys through a touchpoint it is not asked.
    const through = noting();
    await answersOf(
      pageNamed("map"),
      { state: { ...state, compare: null, through: "panier" }, site },
      through.ask,
    );
    expect(through.asked.map(([kind]) => kind)).not.toContain("irritants");
    const data = noting();
    expect(await answersOf(pageNamed("data"), { state, site }, data.ask)).toEqual({});
    expect(data.asked).toEqual([]);
  });
  it("asks the review against a second quarter, where there is one", async () => {
    const { asked, ask } = noting();
    const [period] = site.periods;
    if (period === undefined) throw new Error("the sample has no quarter");
    const periods = [...site.periods, { ...period, id: "2025-T3", journeys: 4 }];
    const compared: (string | null)[] = [];
    const { findings } = await answersOf(
      pageNamed("review"),
      { state, site: { periods } },
      (question, filter) => {
        if (question.kind === "findings") compared.push(question.compare);
        return ask(question, filter);
      },
    );
    expect(compared).toEqual(["2026-T2", "2025-T3"]);
    expect(findings?.before?.compare).toBe("2025-T3");
    expect(asked.filter(([kind]) => kind === "findings").map(([, filter]) => filter.period)).toEqual([
      ...["2026-T3", "2026-T3"],
    ]);
  });
  it("asks what a lane tells once it is opened, of the period alone", async () => {
    const opened = noting();
    const { moves } = await answersOf(
      pageNamed("map"),
      { state: { ...state, lanes: "actions" }, site },
      opened.ask,
    );
    expect(opened.asked.filter(([kind]) => kind === "moves")).toHaveLength(1);
    expect(moves?.before).toBeNull();
  });
  it("asks in brief about the period that is only drawn behind", async () => {
    const briefs: boolean[] = [];
    const { ask } = noting();
    await answersOf(
      pageNamed("funnel"),
      { state: { ...state, compare: "2026-T2" }, site },
      (question, filter) => {
        if (question.kind === "funnel") briefs.push(question.brief ?? false);
        return ask(question, filter);
      },
    );
    expect(briefs).toEqual([false, true]);
  });
});
