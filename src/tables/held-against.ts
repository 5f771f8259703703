// A share held against another, as cells. In: the counts of both, their difference and its verdict. Out: both shares with their counts, the difference with its interval, the verdict.
import type { ExplainAnswer, ReturnsAnswer } from "../answers/rows.ts";
import type { Cells, TableRow } from "./table.ts";

type Held =
  | NonNullable<ExplainAnswer["cases"]>[number]["touchpoints"][number]
  | ReturnsAnswer["stages"][number]["contacts"][number];

export function heldAgainst(
  one: Held,
  verdicts: Readonly<Record<Held["verdict"], string>>,
  cells: Cells,
): TableRow["cells"] {
  return [
    cells.count(one.count),
    cells.count(one.n),
    cells.share(one.count / one.n),
    cells.count(one.count_beside),
    cells.count(one.n_beside),
    cells.share(one.count_beside / one.n_beside),
    cells.points(one.difference),
    cells.points(one.low),
    cells.points(one.high),
    cells.text(verdicts[one.verdict], one.verdict),
  ];
}
