import { expect, test } from "vitest";
import { problem } from "../../src/exports/problem.ts";

test("what is not given is the whole file, nothing set aside", () => {
  expect(problem("file-empty", "a.csv")).toEqual({
    file: "a.csv",
    line: null,
    column: null,
    code: "file-empty",
    found: null,
    rows: 0,
    values: {},
  });
});
