// Every list of findings that can be foreseen. In: the finding tables and the site. Out: file name and content, one at a time.
import { answerFile } from "../answers/answer-file.ts";
import { BEFORE, periodCode, periodId } from "../answers/period.ts";
import { stageNumber } from "../answers/places.ts";
import { foreseenFilters, type PrebuiltAnswer } from "../answers/prebuild.ts";
import { publishedText } from "../answers/published-json.ts";
import type { Site } from "../answers/site.ts";
import type { Database } from "../database/database.ts";
import { listFindings } from "./answer-findings.ts";
import { readAges } from "./judgeable.ts";
import { type Pair, readStatistics } from "./statistics.ts";

/** Each quarter against the one before and against the same a year before, and the default comparison; where both have journeys. */
export function foreseenPairs({
  periods,
  period,
  compare,
}: Pick<Site, "periods" | "period" | "compare">): Pair[] {
  const known = new Set(
    periods.filter(({ id, journeys }) => id !== BEFORE && journeys > 0).map(({ id }) => id),
  );
  return [...known].flatMap((id) => {
    const usual = id === period && compare !== null ? [compare] : [];
    const others = [...new Set([...usual, ...quartersBefore(id)])].filter((other) => known.has(other));
    return others.map((other) => ({ period: id, compare: other }));
  });
}

/** The quarter before, and the same quarter of the year before. */
function quartersBefore(id: string): string[] {
  const code = periodCode(id) ?? 0;
  return [code % 10 === 1 ? code - 7 : code - 1, code - 10].map(periodId);
}

/** In the order of comparisons and filters. Two quarters are read once, whatever the number of filters. */
export async function* prebuildFindings(database: Database, site: Site): AsyncGenerator<PrebuiltAnswer> {
  const filters = foreseenFilters(site);
  const ages = await readAges(database, site);
  for (const pair of foreseenPairs(site)) {
    const statistics = await readStatistics(database, pair, stageNumber(site, site.goal_stage));
    for (const filter of filters.filter(({ period }) => period === pair.period)) {
      const file = answerFile({ kind: "findings", compare: pair.compare }, filter);
      if (file === null) throw new Error(`invalid foreseen list: ${JSON.stringify({ pair, filter })}`);
      yield { file, content: publishedText(listFindings(statistics, pair, filter, site, ages)) };
    }
  }
}
