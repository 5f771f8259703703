import { expect, test } from "vitest";
import { milestoneReadings } from "../../../../src/exports/meaning/shapes/milestones.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import { aTable } from "../../a-table.ts";

test("each date column but plans is an interaction named by its header", () => {
  const table = aTable(
    ["order_id", "Payé le", "Livré le", "Livraison prévue le"],
    [["o1", "2026-07-03", "2026-07-05", "2026-07-06"]],
  );
  const readings = milestoneReadings(table, rolesOf(table), []);
  expect(readings.map(({ event, time }) => [event, time.column])).toEqual([
    [{ text: "Payé le" }, 1],
    [{ text: "Livré le" }, 2],
  ]);
});

test("one date alone is not a set of milestones", () => {
  const table = aTable(["order_id", "Payé le"], [["o1", "2026-07-03"]]);
  expect(milestoneReadings(table, rolesOf(table), [])).toEqual([]);
});
