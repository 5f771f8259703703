// Which questions a page asks. In: the page and its state. Out: answers by name, those of the period beside those of the comparison.
import type { AnswerTo } from "../answers/asker.ts";
import type { Pair } from "../answers/pair.ts";
import type { EmotionsAnswer, Filter, FunnelAnswer, PathsAnswer, Question } from "../answers/rows.ts";
import type { PageName } from "../words/pages.ts";
import { filterOf, type ViewState } from "./state.ts";

/** What a page draws. A page without a question (home without data, /donnees/) has none of them. */
export type PageAnswers = {
  readonly paths?: Pair<PathsAnswer>;
  readonly funnel?: Pair<FunnelAnswer>;
  readonly emotions?: Pair<EmotionsAnswer>;
};

/** How an answer is found: a file at build, the asker in the browser. */
export type Ask = <Q extends Question>(question: Q, filter: Filter) => Promise<AnswerTo<Q>>;

export type Asked = { readonly question: Question; readonly filter: Filter };

/** What a page asks, without asking it. */
export function questionsOf(page: PageName, state: ViewState): readonly Asked[] {
  const asked: Asked[] = [];
  answersOf(page, state, (question, filter) => {
    asked.push({ question, filter });
    return new Promise(() => undefined);
  });
  return asked;
}

/** Asks everything that a page needs, at once. */
export async function answersOf(page: PageName, state: ViewState, ask: Ask): Promise<PageAnswers> {
  switch (page) {
    case "home":
      return homeAnswers(state, ask);
    case "paths":
      return { paths: await pair({ kind: "paths", anchor: state.anchor }, state, ask) };
    case "funnel":
      return { funnel: await pair({ kind: "funnel" }, state, ask) };
    case "emotion":
      return { emotions: await pair({ kind: "emotions" }, state, ask) };
    case "data":
      return {};
  }
}

async function homeAnswers(state: ViewState, ask: Ask): Promise<PageAnswers> {
  const [paths, funnel, emotions] = await Promise.all([
    pair({ kind: "paths", anchor: "start" }, state, ask),
    pair({ kind: "funnel" }, state, ask),
    pair({ kind: "emotions" }, state, ask),
  ]);
  return { paths, funnel, emotions };
}

async function pair<Q extends Question>(question: Q, state: ViewState, ask: Ask): Promise<Pair<AnswerTo<Q>>> {
  const [now, before] = await Promise.all([
    ask(question, filterOf(state)),
    state.compare === null ? null : ask({ ...question, brief: true }, filterOf(state, state.compare)),
  ]);
  return { now, before };
}
