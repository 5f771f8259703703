import { expect, test } from "vitest";
import { withClock } from "../../../src/exports/meaning/clock-column.ts";
import { timeCell } from "../../../src/exports/meaning/time-cell.ts";
import type { Problem } from "../../../src/exports/problem.ts";
import { aTable } from "../a-table.ts";

/** The time of the first column, with the clock that the others may hold. */
function clockOf(header: readonly string[], rows: readonly (readonly string[])[], zone = "local" as const) {
  const table = aTable(header, rows);
  const time = timeCell(table, 0, zone, []);
  if (time === null) throw new Error("no time");
  return withClock(table, time, zone);
}

const rows = [
  ["03/07/2026", "14:05", "a"],
  ["14/07/2026", "9:30:15", "b"],
  ["15/07/2026", "", "c"],
];

test.each([
  ["Date", "Heure"],
  ["date", "time"],
  ["jour", "heure"],
  ["Date de commande", "Heure de commande"],
  ["order_date", "order_time"],
  ["Date d’achat", "Heure"],
  ["createdDate", "createdTime"],
])("“%s” takes the hour of “%s” beside it", (date, hour) => {
  expect(clockOf([date, hour, "x"], rows)).toEqual({
    column: 0,
    shape: "dmy",
    zone: "local",
    dateOnly: false,
    clock: 1,
  });
});

test.each([
  ["Date", "Durée"],
  ["Date", "time spent"],
  ["Date", "Response time"],
  ["Date de commande", "Heure de livraison"],
])("“%s” leaves “%s” alone", (date, hour) => {
  expect(clockOf([date, hour, "x"], rows).clock).toBeUndefined();
});

test.each([
  [
    "words among the hours",
    [
      ["2026-07-03", "14:05"],
      ["2026-07-04", "midi"],
    ],
  ],
  ["no hour of a day", [["2026-07-03", "26:05"]]],
  ["no hour at all", [["2026-07-03", ""]]],
  ["midnight everywhere", [["2026-07-03", "00:00"]]],
  ["dates that have their own hour", [["2026-07-03 10:00", "14:05"]]],
  ["dates written with a midnight", [["2026-07-03 00:00:00", "14:05"]]],
  ["dates in one number", [["20260703", "14:05"]]],
])("%s: the column is left alone", (_, cells) => {
  expect(clockOf(["Date", "Heure"], cells).clock).toBeUndefined();
});

test("two columns of hours are two meanings: neither is taken", () => {
  expect(clockOf(["Date", "Heure", "Time"], [["2026-07-03", "14:05", "15:05"]]).clock).toBeUndefined();
});

test("with its hour a date is a moment, which the format's zone moves", () => {
  const table = aTable(["Date", "Time"], [["2026-07-03", "14:05"]]);
  const time = timeCell(table, 0, "utc", []);
  expect(time?.zone).toBe("local");
  expect(time && withClock(table, time, "utc")).toMatchObject({ zone: "utc", clock: 1 });
});

test("of an hour of beginning and one of end, the beginning is the row's", () => {
  expect(clockOf(["Date appel", "Heure début", "Heure fin"], [["2026-07-03", "14:05", "14:09"]]).clock).toBe(
    1,
  );
});

test("parts of a day, whole hours and digits alone are hours too, and told", () => {
  const forms = [
    ["0,5", "0,3333333", "fraction", "12:00"],
    ["14", "9", "hours", "14:00"],
    ["1405", "930", "digits", "14:05"],
  ] as const;
  for (const [first, second, clockForm, hour] of forms) {
    const table = aTable(
      ["Date", "Heure"],
      [
        ["03/07/2026", first],
        ["14/07/2026", second],
      ],
    );
    const time = timeCell(table, 0, "local", []);
    const report: Problem[] = [];
    expect(time && withClock(table, time, "local", report)).toMatchObject({
      clock: 1,
      clockForm,
      dateOnly: false,
    });
    expect(report).toMatchObject([
      { code: "hours-written-otherwise", column: "Heure", found: first, values: { hour } },
    ]);
  }
});

test("a serial takes a part of a day", () => {
  expect(
    clockOf(
      ["Date", "Heure"],
      [
        ["46204", "0,5"],
        ["46205", "0,25"],
      ],
    ),
  ).toMatchObject({
    shape: "excel",
    clock: 1,
    clockForm: "fraction",
  });
});

const two = [
  ["03/07/2026", "20:05", "14/06/2026", "9:30"],
  ["14/07/2026", "19:30", "15/06/2026", "10:15"],
];

test.each([
  [["Date réservation", "Heure réservation", "Date créée", "Heure créée"]],
  [["Date réservation", "Heure de la réservation", "Créée le", "Heure de création"]],
  [["Appointment date", "Appointment time", "Created date", "Created time"]],
  [["Date", "Heure", "Date de création", "Heure de création"]],
  [["Date début", "Heure début", "Date fin", "Heure fin"]],
])("%j: each date has the hour that is called after it", (header) => {
  const table = aTable(header, two);
  const clocks = [0, 2].map((column) => {
    const time = timeCell(table, column, "local", []);
    return time && withClock(table, time, "local", [], false).clock;
  });
  expect(clocks).toEqual([1, 3]);
});

test("of two dates an hour that names neither is nobody's, and the hour of one is not lent to the other", () => {
  const alone = aTable(
    ["Date réservation", "Date créée", "Heure"],
    two.map(([a = "", hour = "", b = ""]) => [a, b, hour]),
  );
  const time = timeCell(alone, 0, "local", []);
  expect(time && withClock(alone, time, "local", [], false).clock).toBeUndefined();
  const lent = clockOf(
    ["Appointment date", "Created time", "Created date"],
    two.map(([a = "", hour = "", b = ""]) => [a, hour, b]),
  );
  expect(lent.clock).toBeUndefined();
});
