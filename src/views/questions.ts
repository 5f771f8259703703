// Which questions a page asks. In: the page, its state and the site. Out: answers by name, those of the period beside those of the comparison.
import type { AnswerTo } from "../answers/asker.ts";
import type { Pair } from "../answers/pair.ts";
import type { Answer, Filter, Question } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import type { PageAnswers, Part } from "./page.ts";
import { filterOf, type ViewState } from "./state.ts";

/** How an answer is found: a file at build, the asker in the browser. */
export type Ask = <Q extends Question>(question: Q, filter: Filter) => Promise<AnswerTo<Q>>;

export type Asked = { readonly question: Question; readonly filter: Filter };

type Place = { readonly state: ViewState; readonly site: Pick<Site, "periods"> };

/** What a page asks, without asking it. */
export function questionsOf(page: Pick<Part, "asks">, place: Place): readonly Asked[] {
  const asked: Asked[] = [];
  answersOf(page, place, (question, filter) => {
    asked.push({ question, filter });
    return new Promise(() => undefined);
  });
  return asked;
}

/** Asks everything that a page needs, at once. */
export async function answersOf(page: Pick<Part, "asks">, place: Place, ask: Ask): Promise<PageAnswers> {
  const { state, site } = place;
  const questions = Object.values(page.asks).flatMap((ofState): Question[] => {
    const question = ofState(state, site);
    return question === null ? [] : [question];
  });
  const pairs = await Promise.all(questions.map((question) => pair(question, state, ask)));
  return Object.fromEntries(pairs.map((one): [string, Pair<Answer>] => [one.now.kind, one]));
}

/** All that is told over time is one question about both; passes, moves, hours and irritants are drawn of one period. */
const ALONE: ReadonlySet<Question["kind"]> = new Set([
  "touchpoints",
  "moves",
  "hours",
  "series",
  "importance",
  "irritants",
  "explain",
  "returns",
  "personas",
  "values",
]);

async function pair<Q extends Question>(question: Q, state: ViewState, ask: Ask): Promise<Pair<AnswerTo<Q>>> {
  const other = otherOf(question, state);
  const [now, before] = await Promise.all([
    ask(question, filterOf(state)),
    other === null ? null : (ask(other.question, other.filter) as Promise<AnswerTo<Q>>),
  ]);
  return { now, before };
}

/** The same of the period compared with; of what moved, the same quarter against another one. */
function otherOf(question: Question, state: ViewState): Asked | null {
  if (question.kind === "findings") {
    const { beside = null } = question;
    return beside === null
      ? null
      : { question: { kind: "findings", compare: beside }, filter: filterOf(state) };
  }
  if (state.compare === null || ALONE.has(question.kind)) return null;
  return { question: { ...question, brief: true }, filter: filterOf(state, state.compare) };
}
