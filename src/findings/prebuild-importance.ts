// What touchpoints are worth, for every filter that can be foreseen. In: the importance tables and the site. Out: file name and content, one at a time.
import { answerFile } from "../answers/answer-file.ts";
import { foreseenFilters, type PrebuiltAnswer } from "../answers/prebuild.ts";
import { answerText } from "../answers/published-json.ts";
import type { Site } from "../answers/site.ts";
import type { Database } from "../database/database.ts";
import { importanceOf, readImportance } from "./answer-importance.ts";

/** In the order of filters. */
export async function* prebuildImportance(database: Database, site: Site): AsyncGenerator<PrebuiltAnswer> {
  const rows = await readImportance(database);
  for (const filter of foreseenFilters(site)) {
    const file = answerFile({ kind: "importance" }, filter);
    if (file === null) throw new Error(`invalid foreseen filter: ${JSON.stringify(filter)}`);
    yield { file, content: answerText(importanceOf(rows, site, filter)) };
  }
}
