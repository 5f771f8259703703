import { expect, test } from "vitest";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import { leftOut, unfinished } from "../../../../src/exports/meaning/shapes/statuses.ts";
import type { Problem } from "../../../../src/exports/problem.ts";
import { aTable } from "../../a-table.ts";

function told(texts: string[], find: typeof unfinished) {
  const report: Problem[] = [];
  const table = aTable(
    ["Statut"],
    texts.map((text) => [text]),
  );
  return { found: find(table, rolesOf(table), report), report };
}

test("orders that were cancelled or not paid came to nothing, those that were given back did not", () => {
  const { found, report } = told(["Payée", "Annulée", "CANCELED", "Refunded", "Failed"], unfinished);
  expect(found).toEqual([{ column: 0, texts: ["annulee", "canceled", "failed"] }]);
  expect(report).toMatchObject([
    { code: "status-unfinished", column: "Statut", found: "Annulée · CANCELED · Failed" },
  ]);
});

test("opinions that are not shown and visits that did not take place are left out", () => {
  const shown = told(["Active", "Inactive", "Spam"], (...args) =>
    leftOut(args[0], args[1], "opinions", args[2]),
  );
  expect(shown.found).toEqual([{ column: 0, texts: ["inactive", "spam"] }]);
  expect(shown.report).toMatchObject([{ code: "status-left-out" }]);
  const lived = told(["Validé", "Absent"], (...args) => leftOut(args[0], args[1], "visits", args[2]));
  expect(lived.found).toEqual([{ column: 0, texts: ["absent"] }]);
});

test("where all is well nothing is told", () => {
  expect(told(["Payée", "Livrée"], unfinished)).toEqual({ found: [], report: [] });
});
