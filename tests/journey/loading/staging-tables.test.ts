import { expect, it } from "vitest";
import { stagingTables } from "../../../src/journey/loading/staging-tables.ts";
import { files } from "../../source-tree.ts";

it("makes every stg_ table that has a file, each once", () => {
  const made = stagingTables.map((statement) => /create or replace table (stg_\w+)/.exec(statement)?.[1]);
  const named = files.flatMap((path) => /^src\/journey\/loading\/(stg_\w+)\.sql$/u.exec(path)?.[1] ?? []);
  expect(made.length).toBeGreaterThan(0);
  expect([...made].sort()).toEqual(named);
});
