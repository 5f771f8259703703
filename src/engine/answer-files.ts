// Answers that are files of the site. In: the folder they lie in, and how files are fetched. Out: each fetched once.
import { fromPublished } from "../answers/published-json.ts";
import type { Answer, Question } from "../answers/rows.ts";

export type Get = (url: string) => Promise<Response>;

type Ask = (file: string, kind: Question["kind"]) => Promise<Answer | null>;

export type AnswerFiles = {
  /** Null when the site has no such file: a filter from an old link, or a site built before the question existed. */
  readonly answer: Ask;
  /** The same before anybody asks: it lets through what is asked for. */
  readonly ahead: Ask;
};

/** `folder` ends in "/". A failure may be asked again. */
export function createAnswerFiles(folder: string, get: Get): AnswerFiles {
  const fetched = new Map<string, Promise<Answer | null>>();
  const by =
    (how: Get): Ask =>
    (file, kind) => {
      const known = fetched.get(file);
      if (known !== undefined) return known;
      const answer = fetchAnswer(`${folder}${file}`, kind, how);
      fetched.set(file, answer);
      answer.catch(() => fetched.delete(file));
      return answer;
    };
  return { answer: by(get), ahead: by(fetchLast) };
}

/** A host gives six files at a time, and the engine would wait behind forty guesses. */
const fetchLast: Get = (url) => fetch(url, { priority: "low" });

async function fetchAnswer(url: string, kind: Question["kind"], get: Get): Promise<Answer | null> {
  const response = await get(url);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return fromPublished<Answer>(await response.json(), url, kind);
}
