// The body of a table twin, as HTML. In: a table. Out: its rows, escaped. Thousands of cells are folded away beside a chart: the browser reads them
// from a text ten times faster than React makes and compares them one by one at each repaint.
import type { Table, TableRow } from "../tables/table.ts";

export function rowsHtml(table: Table): string {
  return table.rows.map((row) => rowHtml(row, table)).join("");
}

function rowHtml({ key, cells }: TableRow, { columns }: Table): string {
  const written = columns.map(({ numeric }, at) => {
    const { text = "", value = null } = cells[at] ?? {};
    const attributes = `data-value="${escaped(value ?? "")}"`;
    if (at === 0) return `<th scope="row" ${attributes}>${escaped(text)}</th>`;
    return `<td${numeric ? "" : ' class="text"'} ${attributes}>${escaped(text)}</td>`;
  });
  return `<tr data-key="${escaped(key)}">${written.join("")}</tr>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/** What people wrote stays text, between tags and between quotes. */
function escaped(text: string | number): string {
  return typeof text === "number"
    ? String(text)
    : text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}
