// Records of a JSON file, however it holds them, become a header and rows.
import { expect, test } from "vitest";
import { rowsOfJson } from "../../../src/commands/guard/rows-of-json.ts";

test.each([
  ["a list", '[{"a":1,"b":"x"},{"a":2}]'],
  ["a list inside", '{"meta":{"total":2},"data":{"rows":[{"a":1,"b":"x"},{"a":2}]}}'],
  ["one a line", '{"a":1,"b":"x"}\n{"a":2}\n'],
  ["one a line, the last cut short", '{"a":1,"b":"x"}\n{"a":2}\n{"a":'],
])("%s", (_, text) => {
  expect(rowsOfJson(text, 9)).toEqual([
    ["a", "b"],
    ["1", "x"],
    ["2", ""],
  ]);
});

test("what a record holds is told with its own name before", () => {
  expect(rowsOfJson('[{"customer":{"first_name":"Zoé"}},{"customer":{}}]', 9)?.[0]).toEqual([
    "customer first_name",
  ]);
});

test("settings, a single record and a table are no list of records", () => {
  for (const text of ['{"name":"parcours"}', '{"a":{"b":{"c":[1,2]}}}', "a;b\n1;2\n", "", "[", '["x","y"]'])
    expect(rowsOfJson(text, 9)).toBeNull();
});
