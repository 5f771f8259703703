// The funnel as tables. In: the rows of the funnel answers, and rates by group. Out: one table by stage, one by group.

import type { Finding, FindingsAnswer } from "../answers/finding.ts";
import { groupName, stageName } from "../answers/names.ts";
import type { FunnelAnswer, FunnelStage } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { findingAt } from "../findings/finding-at.ts";
import type { GroupRate } from "../findings/group-rates.ts";
import { verdictWord } from "../findings/verdict-word.ts";
import { findingWords } from "../words/findings.ts";
import type { Language } from "../words/format.ts";
import { funnelWords, groupWords } from "../words/funnel.ts";
import { cellsIn, columnsOf, type Table, type TableRow } from "./table.ts";

const KEYS = [
  "stage",
  "reached",
  "share",
  "step",
  "own",
  "implied",
  "lost",
  "open",
  "later",
  "pending",
  "q1_seconds",
  "median_seconds",
  "q3_seconds",
  "time_n",
] as const;
const COMPARED = ["compare_n", "compare_share", "change", "verdict"] as const;

export function funnelTable(
  answer: FunnelAnswer,
  compare: FunnelAnswer | null,
  findings: FindingsAnswer,
  site: Site,
  language: Language,
): Table {
  const rows = answer.stages.map((stage, at) => {
    const moved = findingAt(findings, "reached", "stage", stage.stage);
    return funnelRow(stage, answer.stages[at - 1], answer, { compare, moved }, site, language);
  });
  return {
    name: "funnel",
    caption: funnelWords[language].table,
    columns: columnsOf(compare ? [...KEYS, ...COMPARED] : KEYS, language),
    rows: compare ? rows : rows.map((row) => ({ ...row, cells: row.cells.slice(0, KEYS.length) })),
  };
}

const over = (n: number | undefined, total: number | null | undefined): number | null =>
  n === undefined || !total ? null : n / total;

function funnelRow(
  row: FunnelStage,
  before: FunnelStage | undefined,
  answer: FunnelAnswer,
  { compare, moved }: { readonly compare: FunnelAnswer | null; readonly moved: Finding | null },
  site: Site,
  language: Language,
): TableRow {
  const cells = cellsIn(language);
  const past = compare?.stages.find((one) => one.stage === row.stage);
  const share = over(row.reached, answer.mature);
  return {
    key: `stage:${row.stage}`,
    cells: [
      cells.text(stageName(site, row.stage, language), row.stage),
      cells.count(row.reached),
      cells.share(share),
      cells.share(before ? over(row.reached, before.reached) : null),
      cells.count(row.own),
      cells.count(row.reached - row.own),
      cells.count(row.lost),
      cells.count(row.open),
      cells.count(row.later),
      cells.count(row.pending),
      cells.seconds(row.q1_seconds),
      cells.seconds(row.median_seconds),
      cells.seconds(row.q3_seconds),
      cells.count(row.time_n),
      cells.count(past?.reached ?? null),
      cells.share(over(past?.reached, compare?.mature)),
      cells.points(moved?.difference ?? null),
      moved === null
        ? cells.text("–", "")
        : cells.text(findingWords[language].verdicts[verdictWord(moved)], moved.verdict),
    ],
  };
}

export function groupsTable(rates: readonly GroupRate[], site: Site, language: Language): Table {
  const cells = cellsIn(language);
  return {
    name: "groups",
    caption: groupWords[language].table,
    columns: columnsOf(["group", "stage", "entrants", "reached", "share", "low", "high"], language),
    rows: rates.map((rate) => ({
      key: `${rate.by}:${rate.group}:${rate.stage}`,
      cells: [
        cells.text(groupName(site, rate.by, rate.group, language), rate.group),
        cells.text(stageName(site, rate.stage, language), rate.stage),
        cells.count(rate.entrants),
        cells.count(rate.reached),
        cells.share(rate.share),
        cells.share(rate.low),
        cells.share(rate.high),
      ],
    })),
  };
}
