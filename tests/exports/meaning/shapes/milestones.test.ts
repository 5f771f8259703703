import { expect, test } from "vitest";
import {
  isFormStamp,
  milestoneReadings,
  momentsOf,
} from "../../../../src/exports/meaning/shapes/milestones.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import type { Problem } from "../../../../src/exports/problem.ts";
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

test("a call is one moment in all its zones, and a message is sent once", () => {
  const calls = rolesOf(
    aTable(["from", "date (CET)", "datetime (UTC)"], [["+33612000001", ...dates.slice(0, 2)]]),
  );
  expect(momentsOf(calls, "call")).toEqual([2]);
  const mails = rolesOf(aTable(["email", "Send_Date", "Delivered_Date"], [["a@x.fr", ...dates.slice(0, 2)]]));
  expect(momentsOf(mails, "mail")).toEqual([1]);
  const delivered = rolesOf(
    aTable(["email", "Delivered_Date", "Open_Date"], [["a@x.fr", ...dates.slice(0, 2)]]),
  );
  expect(momentsOf(delivered, "mail")).toEqual([1, 2]);
});

test("a closing date that is estimated is none", () => {
  const roles = rolesOf(
    aTable(["deal_id", "Est. close date", "Actual Close Date"], [["d1", ...dates.slice(0, 2)]]),
  );
  expect(momentsOf(roles, "deal")).toEqual([2]);
});

test("deals that a state calls won end on their only date, told; not where another date says it", () => {
  const read = (header: string[], more: string[] = []) => {
    const rows = ["Accepté", "Refusé", "Envoyé", "Accepté"].map((state, at) => [
      `d${at}`,
      "2026-07-03",
      state,
      ...more,
    ]);
    const roles = rolesOf(aTable(header, rows));
    const report: Problem[] = [];
    const table = aTable(header, rows);
    const readings = milestoneReadings(table, roles, momentsOf(roles, "deal"), "deal", report);
    return {
      events: readings.map(({ event, only }) => [event, only?.texts]),
      codes: report.map(({ code }) => code),
    };
  };
  expect(read(["N° devis", "Date", "Statut"])).toEqual({
    events: [
      [{ text: "deal_created" }, undefined],
      [{ text: "deal_won" }, ["accepte"]],
      [{ text: "deal_lost" }, ["refuse"]],
    ],
    codes: ["deals-dated-otherwise"],
  });
  const dated = read(["N° devis", "Date", "Statut", "Date d'acceptation"], ["2026-07-09"]);
  expect(dated.codes).toEqual([]);
  expect(dated.events).toContainEqual([{ text: "deal_won" }, undefined]);
});

test("where a date tells who signed, a state that calls others lost dates them by the day they began, told", () => {
  const rows = (lost: string) => [
    ["d1", "2026-07-03", "Accepté", "2026-07-09"],
    ["d2", "2026-07-04", "Perdu", lost],
    ["d3", "2026-07-05", "En cours", ""],
  ];
  const header = ["N° devis", "Date", "Statut", "Date de signature"];
  expect(told(header, rows(""), "deal")).toEqual({
    readings: [
      ["deal_created", "Date"],
      ["deal_lost", "Date", "perdu"],
      ["deal_won", "Date de signature"],
    ],
    codes: ["deals-partly-dated"],
  });
  // Signed, then lost: which of the two it is nobody knows.
  expect(told(header, rows("2026-07-10"), "deal").codes).toEqual([]);
});

function told(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  subject: "deal" | "order" | "subscription" | "mail" | null,
) {
  const table = aTable(header, rows);
  const roles = rolesOf(table);
  const report: Problem[] = [];
  const found = milestoneReadings(table, roles, momentsOf(roles, subject), subject, report);
  const readings = found.map(({ event, time, only }) => [
    "text" in event ? event.text : "",
    header[time.column],
    ...(only === undefined ? [] : [only.texts.join(" · ")]),
  ]);
  return { readings, codes: report.map(({ code }) => code) };
}

test.each([
  ["Probabilité", "100 %", "0 %", "50 %"],
  ["Probability (%)", "100", "0", "50"],
  ["Probability", "1", "0", "0.5"],
  ["Probabilité de gain", "100,0", "0,0", "50,0"],
])(
  "where nothing says the stage, “%s” of %s is won and of %s lost, and it is told",
  (header, won, lost, open) => {
    const rows = [won, lost, open].map((chance, at) => [`OP${at}`, chance, `2026-06-1${at}`]);
    const { readings, codes } = told(["Opportunity ID", header, "Close Date"], rows, "deal");
    expect(readings).toEqual([
      ["deal_won", "Close Date", won],
      ["deal_lost", "Close Date", lost],
    ]);
    expect(codes).toEqual(["deals-by-probability"]);
  },
);

test("a stage knows better than a probability, and a reason of loss better than a stage that stayed", () => {
  const rows = [
    ["OP1", "100", "Gagné", "2026-06-10", ""],
    ["OP2", "100", "Proposition", "2026-06-11", ""],
    ["OP3", "0", "Qualifié", "2026-06-12", "Trop cher"],
  ];
  const header = ["Opportunity ID", "Probability", "Étape", "Close Date", "Raison de la perte"];
  expect(told(header, rows, "deal")).toEqual({
    readings: [
      ["deal_won", "Close Date", "gagne"],
      ["deal_lost", "Close Date", "*"],
    ],
    codes: [],
  });
  // All at one chance, or none won: nobody knows.
  const same = rows.map(([id = "", chance = "", , day = ""]) => [id, chance === "0" ? "10" : "50", day]);
  expect(told(["Opportunity ID", "Probability", "Close Date"], same, "deal").codes).toEqual([]);
});

test("two dates of one row that tell the same are one moment, those of different rows are not", () => {
  const header = ["order_id", "Created at", "Order date"];
  const both = [
    ["o1", "2026-07-03", "2026-07-04"],
    ["o2", "2026-07-05", "2026-07-05"],
  ];
  expect(told(header, both, "order").readings).toEqual([["order_created", "Created at"]]);
  const apart = [
    ["o1", "2026-07-03", ""],
    ["o2", "", "2026-07-05"],
  ];
  expect(told(header, apart, "order").readings).toHaveLength(2);
  // What is filled more loses no row.
  const [first = [], ...rest] = both;
  expect(told(header, [first, ...rest, ["o3", "", "2026-07-06"]], "order").readings).toEqual([
    ["order_created", "Order date"],
  ]);
});

test("what is paid for after a trial is bought on the day it was activated", () => {
  const header = ["contract_id", "Created At", "Started At", "Activated At", "Trial End"];
  const rows = [
    ["s1", "2026-06-01", "2026-06-01", "2026-06-15", "2026-06-15"],
    ["s2", "2026-07-03", "2026-07-03", "", "2026-07-17"],
  ];
  expect(told(header, rows, "subscription").readings).toEqual([["subscription_created", "Activated At"]]);
});

test("a message is sent when it says so, and who leaves a meeting was in it", () => {
  const mails = [["a@x.fr", "2026-07-01 10:00", "2026-07-01 11:00"]];
  expect(told(["email", "Sent At", "Opened At"], mails, "mail").readings).toEqual([
    ["email_sent", "Sent At"],
    ["email_opened", "Opened At"],
  ]);
  const meeting = [
    ["a@x.fr", "01/07/2026 10:02", "01/07/2026 10:58", "56"],
    ["b@x.fr", "13/07/2026 10:02", "13/07/2026 10:58", "56"],
  ];
  for (const [joined, left, lasted] of [
    ["Join Time", "Leave Time", "Duration (Minutes)"],
    ["Heure d'arrivée", "Heure de départ", "Durée (minutes)"],
  ] as const)
    expect(told(["email", joined, left, lasted], meeting, null).readings).toEqual([["rdv", joined]]);
});

test("until when something runs is a limit, whatever it is", () => {
  for (const end of [
    "Date de fin d'adhésion",
    "Date de fin de contrat",
    "Membership end date",
    "End Date/Time",
    "Fin d'abonnement",
  ]) {
    const roles = rolesOf(
      aTable(["email", "Date d'adhésion", end], [["a@x.fr", "2026-07-01", "2026-07-31"]]),
    );
    expect([end, momentsOf(roles, null)]).toEqual([end, [1]]);
  }
});

test("a quote's own date begins it, and its state ends it in Dutch too", () => {
  const rows = [
    ["O1", "02-03-2026", "Geaccepteerd"],
    ["O2", "13-03-2026", "Afgewezen"],
    ["O3", "14-03-2026", "Verzonden"],
  ];
  expect(told(["Offertenummer", "Offertedatum", "Status"], rows, "deal").readings).toEqual([
    ["deal_created", "Offertedatum"],
    ["deal_won", "Offertedatum", "geaccepteerd"],
    ["deal_lost", "Offertedatum", "afgewezen"],
  ]);
});

test("a book that was lent is brought back, and a stay has its departure", () => {
  const lent = told(
    ["N° lecteur", "Date de prêt", "Date de retour"],
    [["L1", "02/03/2026", "13/03/2026"]],
    null,
  );
  expect(lent.readings[1]).toEqual(["restitution", "Date de retour"]);
  const bought = told(
    ["Client", "Date d'achat", "Date de retour"],
    [["L1", "02/03/2026", "13/03/2026"]],
    null,
  );
  expect(bought.readings[1]).toEqual(["Date de retour", "Date de retour"]);
});

test("what only names the order again is no second one; what was done to it is its own", () => {
  const rows = [["o1", ...dates]];
  for (const [echo, isOne] of [
    ["Invoice closed at", true],
    ["Date de validation de la commande", true],
    ["Order shipped at", false],
    ["Date de livraison de la commande", false],
  ] as const) {
    const found = told(["order_id", "Order date", echo], rows, "order").readings.map(([event]) => event);
    expect([echo, found.length]).toEqual([echo, isOne ? 1 : 2]);
  }
});

test("when the books have a payment is no moment of its payer, where another date is", () => {
  const header = ["email", "Created", "Available On", "Booking Date"];
  const roles = rolesOf(aTable(header, [["a@x.org", ...dates]]));
  expect(momentsOf(roles, "payment")).toEqual([1]);
  expect(momentsOf(roles, "order")).toEqual([1, 2, 3]);
  const booked = rolesOf(aTable(["email", "Booking Date"], [["a@x.org", "2026-07-03"]]));
  expect(momentsOf(booked, "payment")).toEqual([1]);
});

test("a quote that was lost ends on its own day, whatever dates those have that were won", () => {
  const rows = [
    ["D1", "02/03/2026", "Transformé", "06/03/2026", "01/04/2026"],
    ["D2", "14/03/2026", "Perdu", "", ""],
  ];
  const header = ["N° devis", "Date du devis", "Statut du devis", "Date de souscription", "Date d'effet"];
  expect(told(header, rows, "deal").readings).toContainEqual(["deal_lost", "Date du devis", "perdu"]);
});
