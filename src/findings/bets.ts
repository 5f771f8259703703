// What became of each bet. In: the finding tables and the site's decisions. Out: kept, missed, or why it cannot be said, with the interval.

import type { Finding, FindingsAnswer } from "../answers/finding.ts";
import { quartersOf } from "../answers/foreseen-pairs.ts";
import { periodBounds, periodCode, periodId } from "../answers/period.ts";
import { stageNumber } from "../answers/places.ts";
import type { Filter } from "../answers/rows.ts";
import type { BetGrade, Site } from "../answers/site.ts";
import type { Bet } from "../company/company.ts";
import type { Database } from "../database/database.ts";
import { listFindings, untoldFigures } from "./answer-findings.ts";
import { breaksBetween } from "./breaks.ts";
import { findingAt } from "./finding-at.ts";
import { type Pair, readStatistics } from "./statistics.ts";

const everybody: Omit<Filter, "period"> = { persona: null, segment: null, through: null };

/**
 * The quarter that the bet names against the one in which it was decided, everybody together. One hypothesis chosen beforehand, so its
 * plain 95 % interval judges it. `buildFindingTables` came before.
 */
export async function gradeBets(database: Database, site: Site): Promise<BetGrade[]> {
  const grades: BetGrade[] = [];
  // Bets of one meeting mostly name the same two quarters: their list is made once.
  const lists = new Map<string, FindingsAnswer | "early" | null>();
  for (const { id, date, bet } of site.decisions) {
    if (bet === null) continue;
    const pair = { period: bet.by, compare: quarterOf(date) };
    const key = `${pair.period} ${pair.compare}`;
    const list = lists.get(key) ?? (await listOf(database, site, pair));
    lists.set(key, list);
    const finding = list === "early" ? list : findingAt(list, bet.measure, bet.level, bet.place);
    const isBroken = breaksBetween(bet, site, [pair.period, pair.compare]).length > 0;
    grades.push({ decision: id, ...gradeOf(bet, finding, isBroken) });
  }
  return grades;
}

/** "early": the quarter is not over. Null: nothing was measured in one of the two. */
async function listOf(database: Database, site: Site, pair: Pair): Promise<FindingsAnswer | "early" | null> {
  const known = quartersOf(site.periods);
  // Nothing moves between a quarter and itself: waiting would not help.
  if (pair.period === pair.compare) return null;
  if (periodBounds(periodCode(pair.period) ?? 0).end > site.as_of) return "early";
  if (!known.includes(pair.period) || !known.includes(pair.compare)) return null;
  const statistics = await readStatistics(database, pair, stageNumber(site, site.goal_stage));
  return listFindings(statistics, pair, { ...everybody, period: pair.period }, site);
}

/** Of the finding of its measure and place, or why there is none. Broken: asked otherwise before and after, these are figures of two measures. */
export function gradeOf(
  bet: Bet,
  finding: Finding | "early" | null,
  isBroken = false,
): Omit<BetGrade, "decision"> {
  if (finding === "early") return { status: "early", ...untoldFigures };
  if (finding === null || isBroken) return { status: "unmeasurable", ...untoldFigures };
  const { before, after, difference, low, high, n, n_before, why } = finding;
  const figures = { before, after, difference, low, high, n, n_before };
  if (why === "early") return { status: "early", ...figures };
  if (why !== null || low === null || high === null) return { status: "unmeasurable", ...figures };
  const [least, most] = bet.direction === "up" ? [low, high] : [-high, -low];
  return { status: statusOf(least, most, bet.amount ?? 0), ...figures };
}

/** Kept: it moved for sure, and so much cannot be ruled out. Missed: so much is ruled out. Between the two nothing can be said. */
function statusOf(least: number, most: number, amount: number): BetGrade["status"] {
  if (most < amount || most <= 0) return "missed";
  return least > 0 ? "kept" : "unclear";
}

function quarterOf(date: string): string {
  return periodId(Number(date.slice(0, 4)) * 10 + Math.ceil(Number(date.slice(5, 7)) / 3));
}
