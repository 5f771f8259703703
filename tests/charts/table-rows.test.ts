// The rows of a table twin as text: nothing that people wrote becomes markup.
import { expect, test } from "vitest";
import { rowsHtml } from "../../src/charts/table-rows.ts";
import type { Table } from "../../src/tables/table.ts";

const table = (name: string): Table => ({
  name: "test",
  caption: "Test",
  columns: [
    { key: "name", name: "Name", numeric: false },
    { key: "n", name: "n", numeric: true },
    { key: "place", name: "Place", numeric: false },
  ],
  rows: [
    {
      key: name,
      cells: [
        { text: name, value: name },
        { text: "1 234", value: 1234.5 },
        { text: "–", value: null },
      ],
    },
  ],
});

test("a row has its key, its cells their full values; the first is its head, words are aligned as words", () => {
  expect(rowsHtml(table("a"))).toBe(
    '<tr data-key="a"><th scope="row" data-value="a">a</th><td data-value="1234.5">1 234</td><td class="text" data-value="">–</td></tr>',
  );
});

test.each([
  "<img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)',
  "' x",
  "&lt;b&gt;",
  "</td></table><script>",
])("%s stays what it is", (name) => {
  const html = rowsHtml(table(name));
  const cell = /<th scope="row" data-value="([^"]*)">([^<]*)<\/th>/u.exec(html);
  const read = (text = "") =>
    text.replace(
      /&(amp|lt|gt|quot|#x27);/gu,
      (_, sign) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" })[sign as "amp"],
    );
  expect(cell?.slice(1).map((text) => read(text))).toEqual([name, name]);
  expect(html.match(/<[a-z]+/gu)).toEqual(["<tr", "<th", "<td", "<td"]);
});
