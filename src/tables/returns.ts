// Who came back after an interruption, as a table. In: the answer. Out: a row a stage, of everybody, then one a contact, with it and without.
import { stageName } from "../answers/names.ts";
import type { ReturnsAnswer } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import type { Language } from "../words/format.ts";
import { returnWords } from "../words/returns.ts";
import { heldAgainst } from "./held-against.ts";
import { cellsIn, columnsOf, type Table } from "./table.ts";

const KEYS = [
  ...(["stage", "place", "back_count", "back_n", "back_share", "without_count", "without_n"] as const),
  ...(["without_share", "difference", "low", "high", "verdict"] as const),
] as const;

/** Every contact that was looked at, whatever was found. */
export function returnsTable({ stages }: ReturnsAnswer, site: Site, language: Language): Table {
  const cells = cellsIn(language);
  const words = returnWords[language];
  return {
    name: "returns",
    caption: words.table,
    columns: columnsOf(KEYS, language),
    rows: stages.flatMap(({ stage, n, count, contacts }) => {
      const name = cells.text(stageName(site, stage, language), stage);
      return [
        {
          key: stage,
          cells: [
            name,
            cells.text(words.everybody, ""),
            cells.count(count),
            cells.count(n),
            cells.share(count / n),
            ...Array.from({ length: 6 }, () => cells.count(null)),
            cells.text("", ""),
          ],
        },
        ...contacts.map((one) => ({
          key: `${stage}/${one.touchpoint}`,
          cells: [
            name,
            cells.text(one.names[language], one.touchpoint),
            ...heldAgainst(one, words.verdicts, cells),
          ],
        })),
      ];
    }),
  };
}
