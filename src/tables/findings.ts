// The list of findings as a table. In: the findings of one comparison. Out: a row a finding, every figure with its n and its verdict.
import type { Finding, FindingsAnswer } from "../answers/finding.ts";
import type { Site } from "../answers/site.ts";
import { placeName } from "../findings/told.ts";
import { verdictWord } from "../findings/verdict-word.ts";
import { findingWords } from "../words/findings.ts";
import type { Language } from "../words/format.ts";
import { cellsIn, type columnsOf, mixedColumnsOf, type Table, type TableRow, tableOf } from "./table.ts";

const KEYS = [
  ...["finding", "before", "after", "difference", "low", "high", "n", "n-before", "verdict"],
  ...["customers", "customers-before", "provable", "mix"],
] as const;

export function findingsTable({ findings }: FindingsAnswer, site: Site, language: Language): Table {
  const head = {
    name: "findings",
    caption: findingWords[language].table,
    columns: mixedColumnsOf(KEYS as Parameters<typeof columnsOf>[0], language),
  };
  return tableOf(head, () => findings.map((finding) => rowOf(finding, site, language)));
}

/** Shares in percent, differences in points; a feeling and its change on its own scale. */
function rowOf(finding: Finding, site: Site, language: Language): TableRow {
  const words = findingWords[language];
  const cells = cellsIn(language);
  const [level, change] =
    finding.measure === "feeling" ? [cells.score, cells.score] : [cells.share, cells.points];
  const { key, measure, verdict, before, after, difference, low, high, n, n_before } = finding;
  return {
    key,
    cells: [
      cells.text(`${words.measures[measure]} · ${placeName(finding, site, language)}`, key),
      level(before),
      level(after),
      change(difference),
      change(low),
      change(high),
      cells.count(n),
      cells.count(n_before),
      cells.text(words.verdicts[verdictWord(finding)], verdict),
      cells.count(finding.customers),
      cells.count(finding.customers_before),
      change(finding.provable),
      change(finding.mix),
    ],
  };
}
