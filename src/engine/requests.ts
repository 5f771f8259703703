// What the engine does, over the published data or over dropped files. In: a request. Out: its result.
import { answerQuestion } from "../answers/answer-question.ts";
import type { Progress } from "../answers/asker.ts";
import { rememberQueries } from "../answers/remember-queries.ts";
import type { Answer } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { answerTrait } from "../answers/trait-answer.ts";
import { answerValues } from "../answers/values-answer.ts";
import type { Database } from "../database/database.ts";
import { lock } from "../database/lock.ts";
import { openBrowser } from "../database/wasm-browser.ts";
import { answerExplain } from "../findings/answer-explain.ts";
import { answerFindings } from "../findings/answer-findings.ts";
import { answerImportance } from "../findings/answer-importance.ts";
import { answerReturns } from "../findings/answer-returns.ts";
import { openPublished } from "../journey/published/published.ts";
import type { EngineRequest, EngineResults } from "./messages.ts";

type Opened = { readonly database: Database; readonly site: Site };

let opened: Promise<Opened> | null = null;

type Tell = (progress: Progress) => void;

/** @throws Error where it cannot be done. */
export async function perform(
  request: EngineRequest,
  tell: Tell,
): Promise<EngineResults[EngineRequest["kind"]]> {
  switch (request.kind) {
    case "open":
      opened = openSite(request.site, request.database);
      await opened;
      return null;
    case "load": {
      const [database, { loadDropped, tellingWords }] = await Promise.all([
        openBrowser(),
        import("./load-dropped.ts"),
      ]);
      const loaded = await loadDropped(database, request.files, request.company, tell);
      if (loaded.site !== null) opened = Promise.resolve(openedOver(database, loaded.site));
      return request.telling === true ? { ...loaded, telling: await tellingWords(database) } : loaded;
    }
    case "ask": {
      if (opened === null) throw new Error("missing data: the engine was asked before it was opened");
      const { database, site } = await opened;
      return answer(database, site, request);
    }
  }
}

/** What moved is tested where the exact counts are: over dropped files, not over a published database. */
function answer(
  database: Database,
  site: Site,
  { question, filter }: Extract<EngineRequest, { kind: "ask" }>,
): Promise<Answer> {
  if (site.exact && question.kind === "importance") return answerImportance(database, site, filter);
  if (site.exact && question.kind === "explain") return answerExplain(database, site, filter);
  if (site.exact && question.kind === "returns") return answerReturns(database, site);
  if (site.exact && question.kind === "values") return answerValues(database, site);
  if (site.exact && question.kind === "trait") return answerTrait(database, site, question, filter);
  const isTestable = question.kind === "findings" && question.compare !== null && filter.through === null;
  if (site.exact && isTestable && filter.period !== "all")
    return answerFindings(database, site, filter, question.compare);
  return answerQuestion(database, site, question, filter);
}

/** The file is fetched whole while the engine starts: range requests break behind a compressing host. */
async function openSite(site: Site, url: string): Promise<Opened> {
  const [database, bytes] = await Promise.all([openBrowser(), fetchBytes(url)]);
  const path = await database.register("published.duckdb", bytes);
  await openPublished(database, path);
  await lock(database);
  return openedOver(database, site);
}

/** From here on nothing is written: a reader who goes from node to node asks for the same times at each. */
function openedOver(database: Database, site: Site): Opened {
  const [remembering = database] = rememberQueries([database]);
  return { database: remembering, site };
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
