// A spreadsheet of the company among its exports. In: an unknown table. Out: the name under which it would describe the company, or null.
import type { Table } from "../rows/table.ts";

/** Columns, folded, that each of them has and no export of a tool does, in French or in English. */
const SHEETS: readonly (readonly [name: string, columns: readonly (readonly string[])[]])[] = [
  [
    "touchpoints.csv",
    [
      ["point_de_contact", "touchpoint"],
      ["etape", "stage"],
      ["canal", "channel"],
      ["evenement", "event"],
    ],
  ],
  ["personas.csv", [["type"], ["nom", "name"], ["regle", "rule"]]],
  ["themes.csv", [["theme"], ["point_de_contact", "touchpoint"], ["mots", "words"]]],
  [
    "map.csv",
    [
      ["etape", "stage"],
      ["ligne", "lane"],
      ["texte", "text"],
    ],
  ],
  [
    "decisions.csv",
    [["date"], ["quoi", "what"], ["mesure", "measure"], ["sens", "direction"], ["trimestre", "quarter"]],
  ],
  ["events.csv", [["date"], ["quoi", "what"], ["qui", "who"]]],
];

/** A browser numbers a second download, Google Sheets adds the sheet's name, a folder too deep hides it: its header still says what it is. */
export function ownSheetOf({ folded }: Pick<Table, "folded">): string | null {
  const found = SHEETS.find(([, columns]) =>
    columns.every((names) => names.some((name) => folded.includes(name))),
  );
  return found?.[0] ?? null;
}
