// How journeys end, as tables. In: the answer that reads them backwards. Out: one table of what came before, one of times to the goal.
import { touchpointName } from "../answers/names.ts";
import type { ExplainAnswer } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { backwardsWords, goalTimeWords } from "../words/explain.ts";
import type { Language } from "../words/format.ts";
import { heldAgainst } from "./held-against.ts";
import { cellsIn, columnsOf, type Table, tableOf } from "./table.ts";

const KEYS = [
  ...(["base", "place", "case_count", "case_n", "case_share", "beside_count", "beside_n"] as const),
  ...(["beside_share", "difference", "low", "high", "verdict"] as const),
] as const;

/** Every touchpoint that was looked at, whatever was found. */
export function casesTable({ cases }: ExplainAnswer, site: Site, language: Language): Table {
  const cells = cellsIn(language);
  const words = backwardsWords[language];
  const head = { name: "backwards", caption: words.table, columns: columnsOf(KEYS, language) };
  return tableOf(head, () =>
    (cases ?? []).flatMap(({ base, touchpoints }) =>
      touchpoints.map((one) => ({
        key: `${base}/${one.touchpoint}`,
        cells: [
          cells.text(words.bases[base], base),
          cells.text(touchpointName(site, one.touchpoint, language), one.touchpoint),
          ...heldAgainst(one, words.verdicts, cells),
        ],
      })),
    ),
  );
}

export function goalTimesTable({ times }: ExplainAnswer, language: Language): Table {
  const cells = cellsIn(language);
  const words = goalTimeWords[language];
  return {
    name: "goal-times",
    caption: words.table,
    columns: columnsOf(["span", "n", "share"], language),
    rows: (times?.spans ?? []).map(({ from, to, n }) => ({
      key: `${from}-${to ?? ""}`,
      cells: [cells.text(words.span(from, to), from), cells.count(n), cells.share(n / (times?.n ?? n))],
    })),
  };
}
