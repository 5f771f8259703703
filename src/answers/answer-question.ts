// One question, one filter, one database: the same rows whoever asks. In: marts attached as `mart`. Out: the answer that views draw.
import type { Database } from "../database/database.ts";
import type { AnswerTo } from "./asker.ts";
import { answerEmotions } from "./emotions-answer.ts";
import { answerEnded } from "./ended-answer.ts";
import { answerEndedPaths } from "./ended-paths-answer.ts";
import type { AnswerFacts } from "./filter-values.ts";
import { answerFunnel } from "./funnel-answer.ts";
import { answerHours } from "./hours-answer.ts";
import { answerIrritants } from "./irritants-answer.ts";
import { answerMoves } from "./moves-answer.ts";
import { answerPaths } from "./paths-answer.ts";
import { answerPersonas } from "./personas-answer.ts";
import { answerReshaped } from "./reshaped-answer.ts";
import type { Answer, Filter, Question } from "./rows.ts";
import { answerSeries } from "./series-answer.ts";
import { answerTouchpoints } from "./touchpoints-answer.ts";
import { untestedAnswer } from "./untested.ts";

/** The queries of one answer are asked at once: a worker then answers one while the next is on its way. */
export function answerQuestion<Q extends Question>(
  database: Database,
  facts: AnswerFacts,
  question: Q,
  filter: Filter,
): Promise<AnswerTo<Q>> {
  return answerAny(database, facts, question, filter) as Promise<AnswerTo<Q>>;
}

function answerAny(
  database: Database,
  facts: AnswerFacts,
  question: Question,
  filter: Filter,
): Promise<Answer> {
  const untested = untestedAnswer(question, filter);
  if (untested !== null) return Promise.resolve(untested);
  switch (question.kind) {
    case "paths":
      return answerPaths(database, facts, question, filter);
    case "reshaped":
      return answerReshaped(database, facts, question, filter);
    case "funnel":
      return answerFunnel(database, facts, filter, question.brief);
    case "emotion":
      return answerEmotions(database, facts, filter, question.brief);
    case "touchpoints":
      return answerTouchpoints(database, facts, filter);
    case "personas":
      return answerPersonas(database, facts, filter);
    case "moves":
      return answerMoves(database, facts, filter);
    case "hours":
      return answerHours(database, facts, filter);
    case "series":
      return answerSeries(database, facts, filter);
    case "ended":
      return answerEnded(database, facts, filter);
    case "ended_paths":
      return answerEndedPaths(database, facts, question, filter);
    case "irritants":
      return answerIrritants(database, facts, filter);
    default:
      throw new Error(`no answer to ${question.kind}`);
  }
}
