import { expect, test } from "vitest";
import { factsReading } from "../../../../src/exports/meaning/shapes/attributes.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import { aTable } from "../../a-table.ts";

test("columns of few texts are attributes under their folded headers", () => {
  const table = aTable(
    ["customer_id", "Région", "Ville"],
    [
      ["1", "Île-de-France", "a"],
      ["2", "Île-de-France", "b"],
      ["3", "Bretagne", "c"],
      ["4", "Bretagne", "d"],
    ],
  );
  expect(factsReading(table, rolesOf(table))).toEqual([
    { kind: "attributes", fields: [{ name: "region", column: 1 }] },
  ]);
});

test("none, no reading", () => {
  const table = aTable(["customer_id", "x"], [["1", "3"]]);
  expect(factsReading(table, rolesOf(table))).toEqual([]);
});
