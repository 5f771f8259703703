// The asker in a browser: a prebuilt answer where there is one, else the engine, started once. In: the site and its address. Out: an Asker.
import { publishedFile } from "../answers/answer-file.ts";
import type { AnswerTo, Asker } from "../answers/asker.ts";
import type { Answer, Filter, Question } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { untestedAnswer } from "../answers/untested.ts";
import { createAnswerFiles, type Get } from "./answer-files.ts";
import { createDroppedEngine } from "./dropped-engine.ts";
import type { EngineClient } from "./engine-client.ts";
import { newWorker } from "./new-worker.ts";
import { createPublishedEngine } from "./published-engine.ts";

export type AskerSource = {
  /** The site's root, ending in "/". */
  readonly base: string;
  readonly site: Site;
  /** How files are fetched: some may be on their way already. */
  readonly get?: Get;
  /** Starts a worker; a test passes its own. */
  readonly startWorker?: () => Worker;
};

export function createAsker({ base, site, get = fetchNow, startWorker = newWorker }: AskerSource): Asker {
  const files = createAnswerFiles(`${base}${site.answers}`, get);
  const published = createPublishedEngine(base, site, startWorker);
  const dropped = createDroppedEngine(base, startWorker);
  const isPublished = (): boolean => dropped.current() === null;
  /** Null for what only an engine can tell. */
  const fileOf = (question: Question, filter: Filter): string | null =>
    isPublished() ? publishedFile(question, filter, site) : null;
  /** What no engine of the published site knows: it is not started for that. */
  const unknown = (question: Question, filter: Filter): Answer | null =>
    isPublished() ? untestedAnswer(question, filter) : null;
  return {
    site: () => dropped.current()?.site ?? site,
    ask: async (question, filter) => {
      // Files dropped while an answer is fetched do not change whom it is asked of.
      const own = dropped.current()?.engine;
      const file = fileOf(question, filter);
      const known =
        (file === null ? null : await files.answer(file, question.kind)) ?? unknown(question, filter);
      if (known !== null) return { answer: known as AnswerTo<typeof question>, from: "prebuilt" };
      const engine = own ?? published.running() ?? (await published.start());
      return { answer: await askEngine(engine, question, filter), from: "engine" };
    },
    foreseen: (question, filter) => unknown(question, filter) !== null || fileOf(question, filter) !== null,
    ahead: async (question, filter) => {
      const file = fileOf(question, filter);
      const engine = dropped.current()?.engine ?? published.running();
      try {
        if (file !== null) await files.ahead(file, question.kind);
        // The engine keeps what it found.
        else if (engine !== null && unknown(question, filter) === null)
          await askEngine(engine, question, filter);
      } catch {
        // Whoever asks in earnest asks again, and is told.
      }
    },
    status: published.status,
    onStatus: published.onStatus,
    /** Dropped files have their own engine, already up: a second one would only take memory. */
    warm: () => {
      if (isPublished()) published.start().catch(() => undefined);
    },
    load: dropped.load,
    cancel: dropped.cancel,
    reset: dropped.reset,
  };
}

const fetchNow: Get = (url) => fetch(url);

async function askEngine<Q extends Question>(
  client: EngineClient,
  question: Q,
  filter: Filter,
): Promise<AnswerTo<Q>> {
  return (await client.request<"ask">({ kind: "ask", question, filter })) as AnswerTo<Q>;
}
