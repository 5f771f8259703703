import { expect, test } from "vitest";
import {
  isFormStamp,
  milestoneReadings,
  momentsOf,
} from "../../../../src/exports/meaning/shapes/milestones.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import { aTable } from "../../a-table.ts";

const dates = ["2026-07-03", "2026-07-05", "2026-07-06"];

test("each date column but plans is an interaction named by its header", () => {
  const table = aTable(["order_id", "Payé le", "Livré le", "Livraison prévue le"], [["o1", ...dates]]);
  const roles = rolesOf(table);
  const readings = milestoneReadings(table, roles, momentsOf(roles, "order"), "order", []);
  expect(readings.map(({ event, time, once }) => [event, time.column, once])).toEqual([
    [{ text: "Payé le" }, 1, true],
    [{ text: "Livré le" }, 2, true],
  ]);
});

test("a ticket that was solved and then closed was solved", () => {
  const roles = rolesOf(
    aTable(["ticket_id", "Created time", "Resolved time", "Closed time"], [["t1", ...dates]]),
  );
  expect(momentsOf(roles, "ticket")).toEqual([1, 2]);
  expect(momentsOf(roles, null)).toEqual([1, 2, 3]);
  expect(momentsOf(roles, null, [2])).toEqual([1, 3]);
});

test("a form's own stamps are told from what a customer lived", () => {
  const roles = rolesOf(
    aTable(["email", "Start Date", "Livré le"], [["a@b.fr", "2026-07-03", "2026-07-05"]]),
  );
  expect([1, 2].map((column) => isFormStamp(roles, column))).toEqual([true, false]);
});
