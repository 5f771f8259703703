import { expect, test } from "vitest";
import { linksTable, pathsTable, variantsTable } from "../../src/tables/paths.ts";
import { samplePaths, samplePathsBefore, sampleSite } from "../fixtures/sample-answers.ts";

const value = (table: ReturnType<typeof pathsTable>, row: string, column: string): unknown =>
  table.rows.find((one) => one.key === row)?.cells[table.columns.findIndex((one) => one.key === column)]
    ?.value;

test("every node has its row, with the other period's beside it", () => {
  const table = pathsTable(samplePaths, samplePathsBefore, sampleSite, "fr");
  expect(value(table, "3:paiement-mobile", "n")).toBe(721);
  expect(value(table, "3:paiement-mobile", "share")).toBe(721 / 4110);
  // Of those that had a third contact.
  const third = samplePaths.nodes.filter(
    ({ column, node }) => column === 2 && !/^(?:stop|open|rare)$/.test(node),
  );
  expect(value(table, "3:paiement-mobile", "share_previous")).toBe(
    721 / third.reduce((sum, { n }) => sum + n, 0),
  );
  expect(value(table, "3:paiement-mobile", "compare_n")).toBe(118 + 92 + 196 + 141 + 77);
  expect(new Set(table.rows.map((row) => row.key)).size).toBe(table.rows.length);
});

test("a node that only the other period has is 0 now, unless it may be among what is not told apart", () => {
  const others = { column: 3, node: "others", n: 9, members: null };
  const nodes = samplePaths.nodes.filter((row) => row.node !== "paiement-mobile" && row.node !== "others");
  const zero = pathsTable({ ...samplePaths, nodes }, samplePathsBefore, sampleSite, "fr");
  expect(value(zero, "3:paiement-mobile", "n")).toBe(0);
  expect(value(zero, "3:paiement-mobile", "share")).toBe(0);
  const now = { ...samplePaths, nodes: [...nodes, others] };
  const table = pathsTable(now, samplePathsBefore, sampleSite, "fr");
  expect(value(table, "3:paiement-mobile", "n")).toBeNull();
  expect(value(table, "3:paiement-mobile", "compare_n")).toBe(624);
});

test("without comparison its columns are not there", () => {
  const table = pathsTable(samplePaths, null, sampleSite, "en", "end");
  expect(table.columns.map((column) => column.key)).toEqual([
    "column",
    "node",
    "n",
    "share",
    "share_previous",
  ]);
  expect(table.rows.every((row) => row.cells.length === 5)).toBe(true);
});

test("every link has its row, however thin", () => {
  const table = linksTable(samplePaths, sampleSite, "fr");
  expect(table.rows).toHaveLength(samplePaths.links.length);
  expect(value(table, "3:paiement-mobile>stop", "n")).toBe(476);
  expect(value(table, "3:paiement-mobile>livraison-a-domicile", "median_seconds")).toBe(3 * 86_400);
});

test("every whole path has its row, the rare ones last", () => {
  const table = variantsTable(samplePaths, sampleSite, "fr");
  expect(table.rows).toHaveLength(samplePaths.variants.length);
  expect(table.rows.at(-1)?.key).toBe("rare");
  expect(table.rows.find((row) => row.key === "recherche-en-ligne>fiche-produit")?.cells[0]?.text).toBe(
    "Recherche en ligne › Fiche produit",
  );
});
