// The asker in a browser: a prebuilt answer where there is one, else the engine, started once. In: the site and its address. Out: an Asker.
import { publishedFile } from "../answers/answer-file.ts";
import type { AnswerTo, Asker, EngineStatus, Loaded, Progress } from "../answers/asker.ts";
import { fromPublished } from "../answers/published-json.ts";
import type { Answer, Filter, Question } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { untestedAnswer } from "../answers/untested.ts";
import type { Company } from "../company/company.ts";
import type { SourceMapping } from "../exports/meaning/mapping.ts";
import { type EngineClient, startEngine } from "./engine-client.ts";
import type { EngineResults } from "./messages.ts";

type Get = (url: string) => Promise<Response>;

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
  const listeners = new Set<(status: EngineStatus) => void>();
  let status: EngineStatus = "idle";
  let published: Promise<EngineClient> | null = null;
  /** The same once it runs: asked at once, without waiting for what is already there. */
  let running: EngineClient | null = null;
  let dropped: { readonly engine: EngineClient; readonly site: Site } | null = null;
  /** Reads dropped files now. */
  let loading: EngineClient | null = null;
  let lastWish = 0;
  const fetched = new Map<string, Promise<Answer | null>>();
  /** Each file once; a failure may be asked again. */
  const prebuilt = (file: string, kind: Question["kind"], by: Get = get): Promise<Answer | null> => {
    const known = fetched.get(file);
    if (known !== undefined) return known;
    const answer = fetchAnswer(`${base}${site.answers}${file}`, kind, by);
    fetched.set(file, answer);
    answer.catch(() => fetched.delete(file));
    return answer;
  };

  /** Null for what only an engine can tell. */
  const fileOf = (question: Question, filter: Filter) =>
    dropped === null ? publishedFile(question, filter, site) : null;
  const tell = (next: EngineStatus) => {
    status = next;
    for (const listener of listeners) listener(next);
  };
  /** A failed start is kept: asking again would fail again, after as long. */
  const engine = () => {
    published ??= openPublished(base, site, startWorker, tell).then((client) => {
      running = client;
      return client;
    });
    return published;
  };
  /** What no engine of the published site knows: it is not started for that. */
  const unknown = (question: Question, filter: Filter): Answer | null =>
    dropped === null ? untestedAnswer(question, filter) : null;
  return {
    site: () => dropped?.site ?? site,
    ask: async (question, filter) => {
      const own = dropped?.engine;
      const file = fileOf(question, filter);
      const answer =
        file === null ? null : ((await prebuilt(file, question.kind)) as AnswerTo<typeof question> | null);
      if (answer !== null) return { answer, from: "prebuilt" };
      const untested = unknown(question, filter);
      if (untested !== null) return { answer: untested as AnswerTo<typeof question>, from: "prebuilt" };
      return {
        answer: await askEngine(own ?? running ?? (await engine()), question, filter),
        from: "engine",
      };
    },
    foreseen: (question, filter) => unknown(question, filter) !== null || fileOf(question, filter) !== null,
    ahead: async (question, filter) => {
      const file = fileOf(question, filter);
      const client = dropped?.engine ?? running;
      try {
        if (file !== null) await prebuilt(file, question.kind, fetchLast);
        // The engine keeps what it found.
        else if (client !== null && unknown(question, filter) === null)
          await askEngine(client, question, filter);
      } catch {
        // Whoever asks in earnest asks again, and is told.
      }
    },
    status: () => status,
    onStatus: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Dropped files have their own engine, already up: a second one would only take memory. */
    warm: () => {
      if (dropped === null) engine().catch(() => undefined);
    },
    load: async (files, tell) => {
      lastWish += 1;
      const wish = lastWish;
      // Two loads at once would take the memory of two.
      loading?.close();
      const client = startEngine(startWorker);
      loading = client;
      const loaded = await loadInto(client, base, files, tell).catch((error: unknown) => {
        if (wish === lastWish) throw error;
        return { site: null, problems: [] };
      });
      if (loading === client) loading = null;
      // Files dropped since, or a return to the published data, must not be undone by slower ones.
      if (loaded.site === null || wish !== lastWish) {
        client.close();
        return loaded;
      }
      dropped?.engine.close();
      dropped = { engine: client, site: loaded.site };
      return loaded;
    },
    cancel: () => {
      lastWish += 1;
      loading?.close();
      loading = null;
    },
    reset: () => {
      lastWish += 1;
      loading?.close();
      loading = null;
      dropped?.engine.close();
      dropped = null;
    },
  };
}

const fetchNow: Get = (url) => fetch(url);
/** What may be asked for lets through what is asked for: a host gives six files at a time, and the engine would wait behind forty guesses. */
const fetchLast: Get = (url) => fetch(url, { priority: "low" });

type ReadAlone = Pick<AskerSource, "base" | "startWorker"> & { readonly mapping: SourceMapping };

/** A file read by itself, in an engine of its own, as the entry that is offered for it would have it read. */
export async function readAlone(
  file: File,
  { base, mapping, startWorker = newWorker }: ReadAlone,
): Promise<EngineResults["load"]> {
  const client = startEngine(startWorker);
  try {
    const company = { ...(await fetchCompany(base)), sources: [mapping] };
    return await client.request<"load">({ kind: "load", files: [file], company, telling: true });
  } finally {
    client.close();
  }
}

function newWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}

async function openPublished(
  base: string,
  site: Site,
  startWorker: () => Worker,
  tell: (status: EngineStatus) => void,
): Promise<EngineClient> {
  tell("starting");
  let client: EngineClient | null = null;
  try {
    client = startEngine(startWorker);
    const database = new URL(`${base}${site.database}`, location.href).href;
    await client.request<"open">({ kind: "open", site, database });
    tell("ready");
    return client;
  } catch (error) {
    client?.close();
    tell("failed");
    throw new Error("the engine could not start", { cause: error });
  }
}

/** Closes the engine when it fails: nobody will ask it anything. */
async function loadInto(
  client: EngineClient,
  base: string,
  files: readonly File[],
  tell?: (progress: Progress) => void,
): Promise<Loaded> {
  try {
    return await client.request<"load">({ kind: "load", files, company: await fetchCompany(base) }, tell);
  } catch (error) {
    client.close();
    throw error;
  }
}

async function fetchCompany(base: string): Promise<Company> {
  const response = await fetch(`${base}company.json`);
  if (!response.ok) throw new Error(`company.json: ${response.status}`);
  return fromPublished<Company>(await response.json(), "company.json");
}

async function askEngine<Q extends Question>(
  client: EngineClient,
  question: Q,
  filter: Filter,
): Promise<AnswerTo<Q>> {
  return (await client.request<"ask">({ kind: "ask", question, filter })) as AnswerTo<Q>;
}

/** Null when the site has no such file: a filter from an old link, or a site built before the question existed. */
async function fetchAnswer(url: string, kind: Question["kind"], get: Get): Promise<Answer | null> {
  const response = await get(url);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return fromPublished<Answer>(await response.json(), url, kind);
}
