import { expect, test } from "vitest";
import { sourceName } from "../../src/exports/source-name.ts";

test.each([
  ["crm/Suivi Leads (2026).csv", "suivi-leads-2026"],
  ["export.csv", "export"],
  ["Été.TSV", "ete"],
  ["orders", "orders"],
  ["a/---.csv", "export"],
])("%s is called %s", (path, name) => {
  expect(sourceName(path)).toBe(name);
});
