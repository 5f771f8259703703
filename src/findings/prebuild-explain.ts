// Journeys read backwards, for every filter that can be foreseen. In: the tables of cases and the site. Out: file name and content, one at a time.
import { answerFile } from "../answers/answer-file.ts";
import { foreseenFilters, type PrebuiltAnswer } from "../answers/prebuild.ts";
import { answerText } from "../answers/published-json.ts";
import type { Site } from "../answers/site.ts";
import type { Database } from "../database/database.ts";
import { explainOf, readExplain } from "./answer-explain.ts";

/** In the order of filters. */
export async function* prebuildExplain(database: Database, site: Site): AsyncGenerator<PrebuiltAnswer> {
  const rows = await readExplain(database);
  for (const filter of foreseenFilters(site)) {
    const file = answerFile({ kind: "explain" }, filter);
    if (file === null) throw new Error(`invalid foreseen filter: ${JSON.stringify(filter)}`);
    yield { file, content: answerText(explainOf(rows, site, filter)) };
  }
}
