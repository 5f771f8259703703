// The table beside each chart. In: a table of text and values. Out: a <details> with the same numbers at full precision.
import type { ReactNode } from "react";
import type { Table } from "../tables/table.ts";
import { chartWords } from "../words/charts.ts";
import type { Language } from "../words/format.ts";
import { rowsHtml } from "./table-rows.ts";

export type TableTwinProps = { readonly table: Table; readonly language: Language; readonly open?: boolean };

export function TableTwin({ table, language, open = false }: TableTwinProps): ReactNode {
  return (
    <details className="table-twin" open={open}>
      <summary>
        {chartWords[language].showTable} <span className="table-name">({table.caption})</span>
      </summary>
      {/* Scrolls sideways on a phone, so it must take focus for the keyboard to scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs it (WCAG 2.1.1) */}
      <section className="table-scroll" tabIndex={0} aria-label={table.caption}>
        <table data-table={table.name}>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column.key} scope="col" className={column.numeric ? "number" : undefined}>
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: every text in it is escaped (table-rows.ts) */}
          <tbody dangerouslySetInnerHTML={{ __html: rowsHtml(table) }} />
        </table>
      </section>
    </details>
  );
}
