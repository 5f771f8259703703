import { expect, test } from "vitest";
import { isMoment, mainTime } from "../../../../src/exports/meaning/shapes/main-time.ts";
import { aTable } from "../../a-table.ts";

test.each([
  [["updated_at", "event_time", "created_at"], 1],
  [["date limite", "Date de création", "Livré le"], 1],
  [["shipped", "paid"], 0],
  [["birth date", "signup"], 1],
])("of %j the time of the row is number %d", (header, column) => {
  const table = aTable(header, []);
  expect(
    mainTime(
      table,
      header.map((_, i) => i),
    ),
  ).toBe(column);
});

test("a plan or a deadline is taken only when nothing else is there", () => {
  expect(mainTime(aTable(["due date"], []), [0])).toBe(0);
  expect(mainTime(aTable(["due date"], []), [])).toBeNull();
});

test("estimates, deadlines, births and updates are no moments of a journey", () => {
  const table = aTable(
    ["order_estimated_delivery_date", "Date d’échéance", "Date de naissance", "updatedAt", "Livré le"],
    [],
  );
  expect(table.header.map((_, column) => isMoment(table, column))).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
});
