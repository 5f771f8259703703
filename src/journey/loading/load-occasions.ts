// What occasion the rows of one table are about. In: the view `incoming` (line, c0, c1…), the table's header and what it means. Out: rows added to stg_occasions, where a column says so.
import type { Database } from "../../database/database.ts";
import { fold } from "../../exports/cells/fold.ts";
import type { Meaning } from "../../exports/meaning/meaning.ts";
import { occasionColumn } from "../../exports/meaning/occasion-column.ts";
import { fileOf } from "../reading/which-file.ts";

type Table = { readonly header: readonly string[]; readonly meaning: Pick<Meaning, "readings"> };
/** `fileId` is null where each row says its file. */
type Told = Table & { readonly fileId: number | null };

/** Whether the rows of a table tell occasions: then each needs its line. */
export function sayOccasions(header: readonly string[], meaning: Table["meaning"]): boolean {
  return columnOf({ header, meaning }) !== null;
}

/** A column that says what people did ("page_view") names no occasion, whatever it is called. */
function columnOf({ header, meaning }: Table): number | null {
  const column = occasionColumn(header.map(fold));
  const isDeed = meaning.readings.some(
    (reading) =>
      reading.kind !== "attributes" && "column" in reading.event && reading.event.column === column,
  );
  return isDeed ? null : column;
}

export async function loadOccasions(database: Database, told: Told): Promise<void> {
  const column = columnOf(told);
  if (column === null) return;
  const occasion = `folded(trim(c${column}))`;
  await database.run(`insert into stg_occasions
    select ${fileOf(told)}, line::bigint, ${occasion} from incoming where ${occasion} <> ''`);
}
