// Every answer that can be foreseen. In: the marts and the site. Out: file name and content, one at a time.
import type { Database, Row } from "../database/database.ts";
import { answerFile } from "./answer-file.ts";
import { answerQuestion } from "./answer-question.ts";
import { canBeSeenOtherwise } from "./lens.ts";
import { answerText } from "./published-json.ts";
import { rememberQueries } from "./remember-queries.ts";
import type { Filter, Question } from "./rows.ts";
import type { Site } from "./site.ts";

export type PrebuiltAnswer = { readonly file: string; readonly content: string };

const questions: readonly Question[] = [
  { kind: "paths", anchor: "start" },
  { kind: "paths", anchor: "end" },
  { kind: "funnel" },
  { kind: "emotion" },
  { kind: "touchpoints" },
  { kind: "moves" },
  { kind: "ended" },
  { kind: "ended_paths", anchor: "start" },
  { kind: "ended_paths", anchor: "end" },
  { kind: "irritants" },
  { kind: "hours" },
];

/** Asked where no group is folded. */
const seenOtherwise: readonly Question[] = [
  { kind: "reshaped", anchor: "start", lens: "stage" },
  { kind: "reshaped", anchor: "end", lens: "stage" },
  { kind: "reshaped", anchor: "start", lens: "channel" },
  { kind: "reshaped", anchor: "end", lens: "channel" },
];

/** Asked once for each group, whatever the period. */
const overTime: Question = { kind: "series" };
/** Asked once for each period, whatever the group. */
const ofEachPersona: Question = { kind: "personas" };

/** Each period, and all of them, alone and with one persona or one segment. */
export function foreseenFilters({ periods, personas, segments }: Site): Filter[] {
  const everybody = { persona: null, segment: null, through: null };
  return [...periods.map(({ id }) => id), "all"].flatMap((period) => [
    { ...everybody, period },
    ...personas.map(({ id }) => ({ ...everybody, period, persona: id })),
    ...segments.map(({ id }) => ({ ...everybody, period, segment: id })),
  ]);
}

/**
 * In the order of filters and questions, whoever answers. `databases` hold the same tables: connections to one engine, so
 * that as many questions are answered at once.
 */
export async function* prebuildAnswers(
  databases: readonly Database[],
  site: Site,
): AsyncGenerator<PrebuiltAnswer> {
  const asked = foreseenFilters(site).flatMap((filter) =>
    questionsOf(filter, site).map((question) => ({
      ...{ question, filter },
      ...Promise.withResolvers<PrebuiltAnswer>(),
    })),
  );
  let next = 0;
  const answerNext = async (database: Database): Promise<void> => {
    for (let one = asked[next++]; one !== undefined; one = asked[next++]) {
      try {
        one.resolve(await prebuild(database, site, one.question, one.filter));
      } catch (error) {
        next = asked.length;
        one.reject(error);
        // Two connections may fail at once: only the first failure is waited for.
        one.promise.catch(() => undefined);
      }
    }
  };
  const { watched, atWork } = watching(databases);
  const working = Promise.all(rememberQueries(watched).map(answerNext));
  try {
    for (const { promise } of asked) yield await promise;
  } finally {
    // Whoever stops early (a failure, a reader that leaves) may close the engine next: no connection works on by then.
    next = asked.length;
    await working;
    // One query of an answer may fail while the others of that answer are still asked.
    await Promise.allSettled(atWork);
  }
}

/** The same databases, and their queries that are not over yet. */
function watching(databases: readonly Database[]): {
  readonly watched: Database[];
  readonly atWork: ReadonlySet<Promise<unknown>>;
} {
  const atWork = new Set<Promise<unknown>>();
  const watched = databases.map((database) => ({
    ...database,
    query: <R extends Row>(sql: string, values = {}): Promise<R[]> => {
      const rows = database.query<R>(sql, values);
      atWork.add(rows);
      const over = (): boolean => atWork.delete(rows);
      rows.then(over, over);
      return rows;
    },
  }));
  return { watched, atWork };
}

function questionsOf({ period, persona, segment }: Filter, site: Site): readonly Question[] {
  const isEverybody = persona === null && segment === null;
  return [
    ...questions,
    ...(canBeSeenOtherwise(site) ? seenOtherwise : []),
    ...(period === "all" ? [overTime] : []),
    ...(isEverybody ? [ofEachPersona] : []),
  ];
}

async function prebuild(
  database: Database,
  site: Site,
  question: Question,
  filter: Filter,
): Promise<PrebuiltAnswer> {
  const file = answerFile(question, filter);
  if (file === null) throw new Error(`invalid foreseen question: ${JSON.stringify({ question, filter })}`);
  return { file, content: answerText(await answerQuestion(database, site, question, filter)) };
}
