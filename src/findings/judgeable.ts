// The newest quarter that can be judged, for one filter. In: days to wait of each quarter's entrants. Out: that quarter and the one before it, or null.
import { quartersOf } from "../answers/foreseen-pairs.ts";
import { periodCode } from "../answers/period.ts";
import type { Site } from "../answers/site.ts";
import type { Database } from "../database/database.ts";
import { KNOWN_SHARE, matureShare } from "./maturity.ts";
import maturitySql from "./sql/maturity.sql?raw";
import type { MaturityRow, Pair } from "./statistics.ts";

/** A quarter, the one before it, and how old the entrants of both are. */
export type AgedPair = Pair & { readonly maturity: readonly MaturityRow[] };

/** Each quarter against the last one before it, the newest first. */
export async function readAges(database: Database, { periods }: Pick<Site, "periods">): Promise<AgedPair[]> {
  const known = quartersOf(periods);
  const pairs = known.slice(1).map((period, index) => ({ period, compare: known[index] ?? "" }));
  return Promise.all(
    pairs.toReversed().map(async (pair) => {
      const values = { period: periodCode(pair.period), compare: periodCode(pair.compare) };
      return { ...pair, maturity: await database.query<MaturityRow>(maturitySql, values) };
    }),
  );
}

/** Null where no quarter can be: old enough, and with enough journeys in both for a verdict. Persona and segment as tables number them; null is everybody. */
export function newestJudgeable(
  ages: readonly AgedPair[],
  persona: number | null,
  segment: number | null,
  verdictN: number,
): Pair | null {
  const found = ages.find(({ maturity }) => {
    const own = maturity.filter(
      (row) => (persona === null || row.persona === persona) && (segment === null || row.segment === segment),
    );
    const isEnough = [true, false].every((isNow) => knownIn(own, isNow) >= verdictN);
    return isEnough && (matureShare(own) ?? 0) >= KNOWN_SHARE;
  });
  return found === undefined ? null : { period: found.period, compare: found.compare };
}

function knownIn(rows: readonly MaturityRow[], isNow: boolean): number {
  return rows.reduce((sum, row) => sum + (row.is_now === isNow && row.days === 0 ? row.n : 0), 0);
}
