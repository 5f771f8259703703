// Where journeys stop, as a table. In: the findings of one comparison. Out: a row a touchpoint before the goal, most stops first: of those who pass, of all entrants, and of those alone that had time to end.
import type { Finding, FindingsAnswer } from "../answers/finding.ts";
import type { Site } from "../answers/site.ts";
import { placeName } from "../findings/told.ts";
import { verdictWord } from "../findings/verdict-word.ts";
import { findingWords } from "../words/findings.ts";
import type { Language } from "../words/format.ts";
import { cellsIn, columnsOf, type Table, type TableRow, tableOf } from "./table.ts";

const KEYS = [
  ...["node", "stopped", "passed", "stop_share", "entrants", "entrants_share"],
  ...["stopped_before", "passed_before", "stop_share_before", "entrants_before", "entrants_share_before"],
  ...["change", "verdict", "settled", "settled_before", "same_age", "same_age_before"],
] as const;

/** The same figures as the headline's, the picture's and the list's: of whole mature journeys, never of drawn links. */
export function stopsTable(answer: FindingsAnswer, site: Site, language: Language): Table {
  const head = {
    name: "stops",
    caption: findingWords[language].stopsTable,
    columns: columnsOf(KEYS as Parameters<typeof columnsOf>[0], language),
  };
  return tableOf(head, () =>
    answer.findings
      .filter(({ measure, count, same_age }) => measure === "stops" && (count ?? same_age) !== null)
      .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0))
      .map((stop) => rowOf(stop, answer, site, language)),
  );
}

function rowOf(stop: Finding, { n, n_before }: FindingsAnswer, site: Site, language: Language): TableRow {
  const cells = cellsIn(language);
  const of = (part: number | null, whole: number | null) => (part === null || !whole ? null : part / whole);
  return {
    key: stop.key,
    cells: [
      cells.text(placeName(stop, site, language), stop.place),
      cells.count(stop.count),
      cells.count(stop.n),
      cells.share(stop.after),
      cells.count(n),
      cells.share(of(stop.count, n)),
      cells.count(stop.count_before),
      cells.count(stop.n_before),
      cells.share(stop.before),
      cells.count(n_before),
      cells.share(of(stop.count_before, n_before)),
      cells.points(stop.difference),
      cells.text(findingWords[language].verdicts[verdictWord(stop)], stop.verdict),
      cells.share(stop.settled?.after ?? null),
      cells.share(stop.settled?.before ?? null),
      cells.share(stop.same_age?.after ?? null),
      cells.share(stop.same_age?.before ?? null),
    ],
  };
}
