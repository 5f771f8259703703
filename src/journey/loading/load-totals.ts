// The volumes of a report of totals. In: its table, and which columns count what. Out: rows of stg_totals and the kinds that they are of; its rows stay set aside, since nobody's journey is in them.
import type { Database } from "../../database/database.ts";
import { loadTable, quoted } from "../../database/load-table.ts";
import { sourceName } from "../../exports/meaning/source-name.ts";
import { countIn } from "../../exports/meaning/totals.ts";
import { readRows } from "../../exports/rows/read-rows.ts";
import { isNull } from "../../exports/rows/table.ts";
import type { FileTable } from "./loaded-file.ts";

/** A report has few rows: what they count is added up here. */
export async function loadTotals(
  database: Database,
  { file, fileId, understanding }: FileTable,
): Promise<void> {
  const { totals } = understanding;
  if (totals === undefined) return;
  const counts = new Map<string, number>();
  for await (const { cells } of readRows(file, understanding))
    for (const row of cells) {
      const [name, n] = [(row[totals.column] ?? "").trim(), countIn(row[totals.count] ?? "")];
      if (!isNull(name) && n !== null) counts.set(name, (counts.get(name) ?? 0) + n);
    }
  await loadTable(database, "total_texts", ["name", "n"], counts);
  const [event, page] = totals.of === "event" ? ["name", "''"] : ["'page_view'", "page_path(name)"];
  const source = `'${quoted(sourceName(file.path))}'`;
  await database.run(`create or replace temp view totals_at_hand as
    select ${source} as source, ${event} as event, ${page} as page, n::double as n from total_texts;
    insert into stg_kinds
    select distinct kind_of(source, event, page, '', ''), source, event, page, '', '' from totals_at_hand;
    insert into stg_totals
    select ${fileId}, kind_of(source, event, page, '', ''), '${totals.unit}', sum(n) from totals_at_hand
    group by all;
    drop view totals_at_hand; drop table total_texts`);
}
