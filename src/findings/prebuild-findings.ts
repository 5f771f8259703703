// Every list of findings that can be foreseen. In: the finding tables and the site. Out: file name and content, one at a time.
import { answerFile } from "../answers/answer-file.ts";
import { foreseenPairs } from "../answers/foreseen-pairs.ts";
import { stageNumber } from "../answers/places.ts";
import { foreseenFilters, type PrebuiltAnswer } from "../answers/prebuild.ts";
import { answerText } from "../answers/published-json.ts";
import type { Site } from "../answers/site.ts";
import type { Database } from "../database/database.ts";
import { readAhead } from "../database/read-ahead.ts";
import { listFindings } from "./answer-findings.ts";
import { readAges } from "./judgeable.ts";
import { readStatistics } from "./statistics.ts";

/**
 * In the order of comparisons and filters. Two quarters are read once, whatever the number of filters. `databases` hold the same tables:
 * connections to one engine, each of which reads a comparison ahead.
 */
export async function* prebuildFindings(
  databases: readonly [Database, ...Database[]],
  site: Site,
): AsyncGenerator<PrebuiltAnswer> {
  const filters = foreseenFilters(site);
  const ages = await readAges(databases[0], site);
  const goal = stageNumber(site, site.goal_stage);
  const pairs = foreseenPairs(site);
  for await (const [pair, statistics] of readAhead(databases, pairs, (database, one) =>
    readStatistics(database, one, goal),
  )) {
    for (const filter of filters.filter(({ period }) => period === pair.period)) {
      const file = answerFile({ kind: "findings", compare: pair.compare }, filter);
      if (file === null) throw new Error(`invalid foreseen list: ${JSON.stringify({ pair, filter })}`);
      yield { file, content: answerText(listFindings(statistics, pair, filter, site, ages)) };
    }
  }
}
