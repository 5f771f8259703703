import { expect, test } from "vitest";
import { QueryError } from "../../src/database/query-error.ts";

test("carries the statement and the cause, and shows only the statement's beginning", () => {
  const cause = new Error("no such table");
  const error = new QueryError(`select ${"x".repeat(900)}`, cause);
  expect(error.cause).toBe(cause);
  expect(error.sql).toHaveLength(907);
  expect(error.message).toMatch(/^query failed: no such table\nselect x+$/);
  expect(error.message.length).toBeLessThan(450);
});
