// Every list of findings that can be foreseen. In: the finding tables and the site. Out: file name and content, one at a time.
import { answerFile } from "../answers/answer-file.ts";
import { periodCode, periodId } from "../answers/period.ts";
import { stageNumber } from "../answers/places.ts";
import { foreseenFilters, type PrebuiltAnswer } from "../answers/prebuild.ts";
import { answerText } from "../answers/published-json.ts";
import type { Site } from "../answers/site.ts";
import type { Database } from "../database/database.ts";
import { readAhead } from "../database/read-ahead.ts";
import { listFindings } from "./answer-findings.ts";
import { quartersOf, readAges } from "./judgeable.ts";
import { type Pair, readStatistics } from "./statistics.ts";

/** Each quarter against the last one before it that has journeys, against the same a year before, and the default comparison. */
export function foreseenPairs({
  periods,
  period,
  compare,
}: Pick<Site, "periods" | "period" | "compare">): Pair[] {
  const known = quartersOf(periods);
  return known.flatMap((id, at) => {
    const usual = id === period && compare !== null ? [compare] : [];
    const last = at === 0 ? [] : known.slice(at - 1, at);
    const others = [...new Set([...usual, ...last, yearBefore(id)])].filter((other) => known.includes(other));
    return others.map((other) => ({ period: id, compare: other }));
  });
}

function yearBefore(id: string): string {
  return periodId((periodCode(id) ?? 0) - 10);
}

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
