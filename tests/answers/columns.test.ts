// Lists told by column: read back as they were, whatever they hold; named once; a record that could be taken for a list is refused.
import fc from "fast-check";
import { expect, test } from "vitest";
import { inColumns, inRows } from "../../src/answers/columns.ts";

const rows = [
  { stage: "achat", n: 5, more: [] },
  { stage: "conscience", n: null, more: [{ a: 1 }] },
  { stage: "rétention", n: 0, more: "none" },
];

test("a list of three like records is told by column, at any depth", () => {
  const columns = {
    stage: ["achat", "conscience", "rétention"],
    n: [5, null, 0],
    more: [[], [{ a: 1 }], "none"],
  };
  expect(inColumns({ deep: [{ rows }] })).toEqual({ deep: [{ rows: { rows: 3, columns } }] });
});

test.each([
  ["two records", rows.slice(0, 2)],
  ["records of other fields", [...rows, { stage: "achat", n: 1 }]],
  ["records that miss a field's value", [...rows, { stage: "achat", n: 1, more: undefined }]],
  ["records of nothing", [{}, {}, {}]],
  ["values", [1, "two", null, 4]],
  ["lists", [[1], [2], [3]]],
])("%s stay as they are", (_, list) => {
  expect(inColumns({ list })).toEqual({ list });
});

test("a file that tells its lists by record, as those of earlier versions, is read as it is", () => {
  expect(inRows({ version: 1, rows })).toEqual({ version: 1, rows });
});

test("a record that could be taken for a list on the way back is refused", () => {
  expect(() => inColumns({ odd: { rows: 2, columns: {} } })).toThrow("a record of rows and columns");
});

test("whatever JSON holds is read back as it was", () => {
  const like = fc
    .uniqueArray(
      fc.string().filter((name) => name !== "__proto__"),
      { minLength: 1, maxLength: 4 },
    )
    .chain((names) =>
      fc.array(fc.record(Object.fromEntries(names.map((name) => [name, fc.jsonValue()]))), { maxLength: 6 }),
    );
  fc.assert(
    fc.property(like, fc.jsonValue(), (list, other) => {
      const content = JSON.parse(JSON.stringify({ list, other: { deep: [list, other] } }));
      fc.pre(!JSON.stringify(content).includes('"columns"'));
      expect(inRows(JSON.parse(JSON.stringify(inColumns(content))))).toEqual(content);
    }),
    { numRuns: 300 },
  );
});
