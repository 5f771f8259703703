import { expect, test } from "vitest";
import { appointmentOf, appointmentTold } from "../../../../src/exports/meaning/shapes/appointments.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import { aTable } from "../../a-table.ts";

const rows = Array.from({ length: 6 }, (_, at) => [
  `C${at}`,
  `2026-06-0${at + 1}`,
  `2026-07-0${at + 1}`,
  "2",
]);

function found(made: string, held: string, other = "Motif") {
  const table = aTable(["Client ID", made, held, other], rows);
  return appointmentOf(rolesOf(table), [1, 2]);
}

test.each([
  ["Pris le", "Tenu le", "Motif", "rdv honore"],
  ["RDV pris le", "Date du RDV", "Motif", "rdv"],
  ["Booked on", "Appointment date", "Reason", "rdv"],
  ["Created date", "Appointment date", "Reason", "rdv"],
  ["Date de réservation", "Date de la prestation", "Prestation", "consultation"],
  ["Event Created Date & Time", "Start Date & Time", "Event Type Name", "rdv"],
  ["Event Created Date/Time", "Start Date/Time", "Invitee Name", "rdv"],
  ["Pris le", "Heure de début", "Motif", "rdv"],
  ["Pris le", "Date de début", "Prestation", "consultation"],
])("“%s” is when it was made, “%s” when it is", (made, held, other, event) => {
  const appointment = found(made, held, other);
  expect(appointment).toMatchObject({ made: 1, held: 2 });
  expect([...(appointment?.events ?? [])]).toEqual([
    [1, "rendez-vous pris"],
    [2, event],
  ]);
});

test("a table that is booked is a reservation, and a coming", () => {
  for (const [made, held] of [
    ["Created at", "Date"],
    ["Date de réservation", "Date du repas"],
    // No other day is the meal's.
    ["Date créée", "Date réservation"],
  ] as const)
    expect([...(found(made, held, "Couverts")?.events ?? [])]).toEqual([
      [1, "reservation"],
      [2, "arrivee"],
    ]);
});

test("two dates of other things are no appointment", () => {
  expect(found("Date de commande", "Date de livraison")).toBeNull();
  expect(found("Created at", "Date")).toBeNull();
  expect(found("Pris le", "Livré le")).toBeNull();
});

test("which date counts for what is told", () => {
  const table = aTable(["Client ID", "Pris le", "Tenu le", "Motif"], rows);
  const appointment = appointmentOf(rolesOf(table), [1, 2]);
  expect(appointment && appointmentTold(table, appointment)).toMatchObject({
    code: "appointment-dates",
    column: "Tenu le",
    found: "Pris le",
  });
});
