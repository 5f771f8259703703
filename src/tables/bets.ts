// Decisions and what became of their bets, as a table. In: the site. Out: a row a decision, with its figures and their interval.
import { stageName, touchpointName } from "../answers/names.ts";
import type { BetGrade, Site } from "../answers/site.ts";
import type { Bet } from "../company/company.ts";
import { findingWords } from "../words/findings.ts";
import { formatDate, formatPercent, type Language } from "../words/format.ts";
import { betAmount, reviewWords } from "../words/review.ts";
import { cellsIn, mixedColumnsOf, type Table, type TableRow } from "./table.ts";

const KEYS = [
  ...(["decision", "decided", "owner", "due", "done", "expected", "confidence"] as const),
  ...(["before", "after", "difference", "low", "high", "n", "verdict"] as const),
];

export function betsTable(site: Site, language: Language): Table {
  const grades = new Map(site.bets.map((grade) => [grade.decision, grade]));
  return {
    name: "bets",
    caption: reviewWords[language].bets,
    columns: mixedColumnsOf(KEYS, language),
    rows: site.decisions.map((one) => rowOf(one, grades.get(one.id) ?? null, site, language)),
  };
}

function rowOf(
  { id, what, date, owner, due, done, bet }: Site["decisions"][number],
  grade: BetGrade | null,
  site: Site,
  language: Language,
): TableRow {
  const words = reviewWords[language];
  const cells = cellsIn(language);
  const [level, change] =
    bet?.measure === "feeling" ? [cells.score, cells.score] : [cells.share, cells.points];
  const confidence = bet?.confidence ?? null;
  return {
    key: id,
    cells: [
      cells.text(what[language], id),
      cells.text(formatDate(date, language), date),
      cells.text(owner ?? "–", owner ?? ""),
      cells.text(due === null ? "–" : formatDate(due, language), due ?? ""),
      cells.text(done === null ? "–" : formatDate(done, language), done ?? ""),
      cells.text(bet === null ? words.noBet : expectedText(bet, site, language), bet?.measure ?? ""),
      cells.text(confidence === null ? "–" : formatPercent(confidence, language), confidence ?? ""),
      level(grade?.before ?? null),
      level(grade?.after ?? null),
      change(grade?.difference ?? null),
      change(grade?.low ?? null),
      change(grade?.high ?? null),
      cells.count(grade?.n ?? null),
      cells.text(grade === null ? "–" : words.statuses[grade.status], grade?.status ?? ""),
    ],
  };
}

export function expectedText(bet: Bet, site: Site, language: Language): string {
  const { measure, level, place, direction, amount, by } = bet;
  const name = level === "stage" ? stageName(site, place, language) : touchpointName(site, place, language);
  const told = amount === null ? null : betAmount(measure, amount, language);
  return reviewWords[language].expected(findingWords[language].measures[measure], name, direction, told, by);
}
