// How long people waited for what the rows of one table tell. In: the view `incoming` (line, c0, c1…) and the table's header. Out: rows added to stg_waits, where a column says so.
import type { Database } from "../../database/database.ts";
import { fold } from "../../exports/cells/fold.ts";
import { waitColumn } from "../../exports/meaning/wait-column.ts";
import { fileOf } from "../reading/which-file.ts";

/** `fileId` is null where each row says its file. */
type Told = { readonly fileId: number | null; readonly header: readonly string[] };

/** Whether the rows of a table with this header tell waits: then each needs its line. */
export function sayWaits(header: readonly string[]): boolean {
  return waitColumn(header.map(fold)) !== null;
}

/** What is no number, or below zero, is no wait. */
export async function loadWaits(database: Database, { fileId, header }: Told): Promise<void> {
  const found = waitColumn(header.map(fold));
  if (found === null) return;
  const waited = `number_of(c${found.column})`;
  await database.run(`insert into stg_waits
    select ${fileOf({ fileId })}, line::bigint, ${waited} * ${found.unit} from incoming where ${waited} >= 0`);
}
