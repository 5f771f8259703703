// The table beside each chart. In: a table of text and values. Out: a <details> with the same numbers at full precision.
import type { ReactNode } from "react";
import type { Table, TableRow } from "../tables/table.ts";
import { chartWords } from "../words/charts.ts";
import type { Language } from "../words/format.ts";

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
          <tbody>
            {table.rows.map((row) => (
              <Row key={row.key} row={row} table={table} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function Row({ row, table }: { readonly row: TableRow; readonly table: Table }): ReactNode {
  return (
    <tr data-key={row.key}>
      {table.columns.map((column, at) => {
        const cell = row.cells[at];
        const shared = {
          className: column.numeric || at === 0 ? undefined : "text",
          "data-value": cell?.value ?? "",
        };
        return at === 0 ? (
          <th key={column.key} scope="row" {...shared}>
            {cell?.text}
          </th>
        ) : (
          <td key={column.key} {...shared}>
            {cell?.text}
          </td>
        );
      })}
    </tr>
  );
}
