// Every answer that can be foreseen. In: the marts and the site. Out: file name and content, one at a time.
import type { Database } from "../database/database.ts";
import { answerFile } from "./answer-file.ts";
import { answerQuestion } from "./answer-question.ts";
import type { Filter, Question } from "./rows.ts";
import type { Site } from "./site.ts";

export type PrebuiltAnswer = { readonly file: string; readonly content: string };

const questions: readonly Question[] = [
  { kind: "paths", anchor: "start" },
  { kind: "paths", anchor: "end" },
  { kind: "funnel" },
  { kind: "emotions" },
];

/** Each period, and all of them, alone and with one persona or one segment. */
export function foreseenFilters({ periods, personas, segments }: Site): Filter[] {
  const everybody = { persona: null, segment: null, through: null };
  return [...periods.map(({ id }) => id), "all"].flatMap((period) => [
    { ...everybody, period },
    ...personas.map(({ id }) => ({ ...everybody, period, persona: id })),
    ...segments.map(({ id }) => ({ ...everybody, period, segment: id })),
  ]);
}

export async function* prebuildAnswers(database: Database, site: Site): AsyncGenerator<PrebuiltAnswer> {
  for (const filter of foreseenFilters(site)) {
    for (const question of questions) {
      const file = answerFile(question, filter);
      if (file === null)
        throw new Error(`invalid foreseen question: ${JSON.stringify({ question, filter })}`);
      const answer = await answerQuestion(database, site, question, filter);
      yield { file, content: JSON.stringify(answer) };
    }
  }
}
