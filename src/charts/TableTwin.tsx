// The table beside each chart. In: a table of text and values. Out: a <details> with the same numbers at full precision.
import { memo, type ReactNode, useContext, useState } from "react";
import type { Table } from "../tables/table.ts";
import { chartWords } from "../words/charts.ts";
import type { Language } from "../words/format.ts";
import { Painted } from "./Painted.ts";
import { rowsHtml } from "./table-rows.ts";

export type TableTwinProps = { readonly table: Table; readonly language: Language; readonly open?: boolean };

/** Thousands of cells that nobody sees yet do not keep a reader waiting for the picture: they are marked as behind until they are written. */
export function TableTwin({ table, language, open = false }: TableTwinProps): ReactNode {
  const [isOpen, setOpen] = useState(open);
  const isPainted = useContext(Painted);
  const writes = isOpen || isPainted;
  return (
    <details
      className="table-twin"
      open={open}
      data-behind={writes ? undefined : ""}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {chartWords[language].showTable} <span className="table-name">({table.caption})</span>
      </summary>
      <Written table={table} writes={writes} />
    </details>
  );
}

type WrittenProps = { readonly table: Table; readonly writes: boolean };

/** What stands in it stays until it is written anew; nothing where nothing stood. */
const Written = memo(
  ({ table, writes }: WrittenProps): ReactNode => writes && <Cells table={table} />,
  (before, next) => !next.writes || (before.writes && before.table === next.table),
);

function Cells({ table }: Pick<WrittenProps, "table">): ReactNode {
  return (
    <>
      {/* Scrolls sideways on a phone, so it must take focus for the keyboard to scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs it (WCAG 2.1.1) */}
      <section className="table-scroll" tabIndex={0} aria-label={table.caption}>
        <table data-table={table.name}>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  className={column.numeric ? "number" : undefined}
                  data-unit={column.key.endsWith("_seconds") ? "s" : undefined}
                >
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: every text in it is escaped (table-rows.ts) */}
          <tbody dangerouslySetInnerHTML={{ __html: rowsHtml(table) }} />
        </table>
      </section>
    </>
  );
}
