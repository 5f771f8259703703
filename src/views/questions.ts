// Which questions a page asks. In: the page and its state. Out: answers by name, those of the period beside those of the comparison.
import type { AnswerTo } from "../answers/asker.ts";
import type { Pair } from "../answers/pair.ts";
import type { Answer, Filter, Question } from "../answers/rows.ts";
import type { PageAnswers, Part } from "./page.ts";
import { filterOf, type ViewState } from "./state.ts";

/** How an answer is found: a file at build, the asker in the browser. */
export type Ask = <Q extends Question>(question: Q, filter: Filter) => Promise<AnswerTo<Q>>;

export type Asked = { readonly question: Question; readonly filter: Filter };

/** What a page asks, without asking it. */
export function questionsOf(page: Pick<Part, "asks">, state: ViewState): readonly Asked[] {
  const asked: Asked[] = [];
  answersOf(page, state, (question, filter) => {
    asked.push({ question, filter });
    return new Promise(() => undefined);
  });
  return asked;
}

/** Asks everything that a page needs, at once. */
export async function answersOf(page: Pick<Part, "asks">, state: ViewState, ask: Ask): Promise<PageAnswers> {
  const questions = Object.values(page.asks).flatMap((ofState): Question[] => {
    const question = ofState(state);
    return question === null ? [] : [question];
  });
  const pairs = await Promise.all(questions.map((question) => pair(question, state, ask)));
  return Object.fromEntries(pairs.map((one): [string, Pair<Answer>] => [one.now.kind, one]));
}

/** What moved is one question about both, and so is all that is told over time; passes, moves, hours and irritants are drawn of one period. */
const ALONE: ReadonlySet<Question["kind"]> = new Set([
  "findings",
  "touchpoints",
  "moves",
  "hours",
  "series",
  "importance",
  "irritants",
  "explain",
  "personas",
]);

async function pair<Q extends Question>(question: Q, state: ViewState, ask: Ask): Promise<Pair<AnswerTo<Q>>> {
  const [now, before] = await Promise.all([
    ask(question, filterOf(state)),
    state.compare === null || ALONE.has(question.kind)
      ? null
      : ask({ ...question, brief: true }, filterOf(state, state.compare)),
  ]);
  return { now, before };
}
