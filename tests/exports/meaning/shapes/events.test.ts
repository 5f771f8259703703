import { expect, test } from "vitest";
import { eventReading } from "../../../../src/exports/meaning/shapes/events.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import { aTable } from "../../a-table.ts";

const rows = [
  ["u1", "2026-07-03", "2026-07-03 10:12", "visite"],
  ["u2", "2026-07-05", "2026-07-04 10:12", "achat"],
];

test("of two times the event's own is taken", () => {
  const table = aTable(["user_id", "updated_at", "timestamp", "event"], rows);
  expect(eventReading(table, rolesOf(table), rolesOf(table).events, [])).toEqual({
    kind: "interactions",
    time: { column: 2, shape: "iso", zone: "local", dateOnly: false },
    event: { column: 3 },
  });
});

test("the hour of a column beside a date comes along", () => {
  const table = aTable(
    ["user_id", "Date", "Heure", "event"],
    [
      ["u1", "03/07/2026", "10:12", "visite"],
      ["u2", "14/07/2026", "11:00", "achat"],
    ],
  );
  expect(eventReading(table, rolesOf(table), rolesOf(table).events, [])?.time).toMatchObject({
    column: 1,
    clock: 2,
  });
});

test("without an event or without a time there is none", () => {
  const noEvent = aTable(["user_id", "x", "timestamp", "y"], rows);
  expect(eventReading(noEvent, rolesOf(noEvent), [], [])).toBeNull();
  const noTime = aTable(["user_id", "event"], [["u1", "visite"]]);
  expect(eventReading(noTime, rolesOf(noTime), [1], [])).toBeNull();
});
