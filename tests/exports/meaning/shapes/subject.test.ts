import { expect, test } from "vitest";
import { profilesOf } from "../../../../src/exports/meaning/profile.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import {
  happening,
  isBeginning,
  isEnquiry,
  isOfMeetings,
  isService,
  subjectOf,
} from "../../../../src/exports/meaning/shapes/subject.ts";
import { aTable } from "../../a-table.ts";

function subject(header: string[], rows: string[][] = [], file = "crm/export.csv") {
  const table = aTable(header, rows, { file });
  return subjectOf(table, rolesOf(table));
}

test.each([
  [["order_id", "date"], "order"],
  [["Ticket ID", "Created time"], "ticket"],
  [["Affaire - ID", "Affaire - Titre"], "deal"],
  [["Numéro de billet", "Date du scan"], "pass"],
  [["id", "Amount", "Fee", "Card brand", "Captured"], "payment"],
  [["Purchase Point", "Grand Total", "Ship-to Name", "Bill-to Name"], "order"],
  [["customer_id", "date"], null],
])("rows of %j are of %s", (header, expected) => {
  expect(subject(header)).toBe(expected);
});

test("of two things the one that comes back least is the row's", () => {
  const rows = ["1", "2", "3", "4"].map((ticket) => [`o${Number(ticket) >> 1}`, `t${ticket}`]);
  expect(subject(["order_id", "ticket_id"], rows)).toBe("ticket");
});

test("a status of payments or the file's name tell where amounts are", () => {
  const rows = [
    ["1", "9,90", "Paid"],
    ["2", "9,90", "Refunded"],
    ["3", "8,90", "Paid"],
    ["4", "7,90", "Failed"],
  ];
  expect(subject(["id", "Amount", "Status"], rows)).toBe("payment");
  expect(subject(["id", "Montant"], [], "crm/ventes 2026.csv")).toBe("order");
});

test.each([
  ["Purchase Date", "order", "order_created"],
  ["Date de commande", "order", "order_created"],
  ["Livré le", "order", "Livré le"],
  ["Created date (UTC)", "payment", "purchase"],
  ["Refunded date (UTC)", "payment", "refund"],
  ["Affaire - Date de gain", "deal", "deal_won"],
  ["Affaire - Heure de l'échec", "deal", "deal_lost"],
  ["Affaire - Affaire créée", "deal", "deal_created"],
  ["Opened at", "ticket", "ticket_created"],
  ["Resolved time", "ticket", "ticket_solved"],
  ["Date du scan", "pass", "Date du scan"],
  ["Purchase Date", null, "Purchase Date"],
  ["Date", null, "visite"],
  ["Date d'envoi", "deal", "quote_sent"],
  ["Date d'ouverture", "mail", "email_opened"],
  ["Date de clic", "mail", "email_clicked"],
  ["Envoyé le", "mail", "email_sent"],
] as const)("%s of %s tells %s", (header, of, event) => {
  const [profile] = profilesOf(aTable([header], []));
  expect(profile === undefined ? null : happening(profile, header, of, "visite")).toBe(event);
});

test("a beginning is when the thing itself came about", () => {
  const begins = profilesOf(aTable(["Order Date", "Created at", "Paid at"], [])).map(isBeginning);
  expect(begins).toEqual([true, true, false]);
});

test.each([
  [["Number", "Created", "Arrival", "Departure"], ["7", "2026-07-01", "2026-07-08", "2026-07-09"], "stay"],
  [
    ["Customer Email", "Plan", "Created", "Trial Start", "Canceled At"],
    ["a@b.fr", "Pro", "2026-07-01", "2026-07-01", "2026-08-01"],
    "subscription",
  ],
  [
    ["Numéro appelant", "Date", "Durée", "Numéro appelé"],
    ["06 12 34 56 78", "01/07/2026", "00:02:12", "0170"],
    "call",
  ],
  [
    ["Demandeur", "Statut", "Priorité", "Technicien", "Date d'ouverture"],
    ["dupont7", "Clos", "Haute", "tech2", "01/07/2026"],
    "ticket",
  ],
])("without a number of their own, rows of %j are known by their other columns", (header, row, expected) => {
  const rows = [row, row.map((text) => text.replaceAll("7", "8").replace("a@b", "c@b")), row];
  expect(subject(header, rows)).toBe(expected);
});

test("a till's tickets are purchases, whatever their file is called", () => {
  const rows = ["1", "2", "3"].map((n) => [`70${n}`, "03/07/2026", "3701234", "1", "12,90"]);
  expect(subject(["Code client", "Date", "Code article", "Qté", "Prix TTC"], rows, "crm/tickets.csv")).toBe(
    "order",
  );
});

test("an appointment with those who care is what people come for; one with a seller, or its booking, is not", () => {
  const service = (...header: [string, ...string[]]) => {
    const table = aTable(header, [header.map(() => "x")]);
    const [profile] = profilesOf(table);
    return profile !== undefined && isService(profile, rolesOf(table));
  };
  expect(service("Date du RDV", "ID patient")).toBe(true);
  expect(service("Date du rendez-vous", "Prestation")).toBe(true);
  expect(service("Date de prise du RDV", "ID patient")).toBe(false);
  expect(service("Date du RDV", "Commercial")).toBe(false);
});

test("who asks for a quote, or comes from an advertisement, has nothing to complain of", () => {
  const enquiry = (header: string[], row: string[]) => {
    const table = aTable(header, [row, row.map((text) => `${text} `)]);
    const [profile] = profilesOf(table);
    return profile !== undefined && isEnquiry(profile, rolesOf(table), null);
  };
  expect(enquiry(["Date de la demande", "Objet"], ["03/07/2026", "Demande de devis"])).toBe(true);
  expect(enquiry(["Date de la demande", "Objet"], ["03/07/2026", "Colis perdu"])).toBe(false);
  expect(enquiry(["Date d'achat", "Objet"], ["03/07/2026", "Demande de devis"])).toBe(false);
});

test("what is registered for is booked, and a subscription begins where it starts", () => {
  const named = (header: string, of: "pass" | "subscription") => {
    const [profile] = profilesOf(aTable([header], [["03/07/2026"]]));
    return profile === undefined ? null : happening(profile, header, of, "visite");
  };
  expect(named("Date d'inscription", "pass")).toBe("reservation");
  expect(named("Start Date", "subscription")).toBe("subscription_created");
  expect(named("Trial Start", "subscription")).toBe("essai");
  expect(named("Cancelled At", "subscription")).toBe("resiliation");
});

test("receipts of a till are purchases, whatever they are called; a request has no total with taxes", () => {
  expect(subject(["N° ticket", "Date", "Total TTC"])).toBe("order");
  expect(subject(["N° ticket", "Date", "Montant"], [], "crm/caisse-2026.csv")).toBe("order");
  expect(subject(["N° ticket", "Date", "Statut"])).toBe("ticket");
  expect(subject(["N° ticket", "Date", "Panne", "Montant TTC"])).toBe("ticket");
});

test("a file of a journey, of nights, of quotes and of customers is what its columns say", () => {
  const day = ["2026-07-01", "2026-07-02", "2026-07-03"];
  const dated = (header: string[]) => subject(header, [["n1", ...day]]);
  expect(dated(["N° dossier", "Date de réservation", "Date de départ", "Date de retour"])).toBe("stay");
  expect(
    subject(["Code", "Start date", "End date", "# of nights"], [["a", "2026-07-01", "2026-07-02", "1"]]),
  ).toBe("stay");
  expect(subject(["Référence", "E-mail", "Montant TTC", "Date"], [], "crm/devis-2026.csv")).toBe("deal");
  expect(subject(["Code client", "Nb commandes", "CA total"], [], "crm/clients-achats.csv")).toBeNull();
});

test("a conversation that was spoken is a call", () => {
  const header = ["Conversation ID", "Date", "Direction", "ANI", "Duration", "Abandoned"];
  const rows = [
    ["c1", "2026-07-01", "Inbound", "+33612000001", "60", "No"],
    ["c2", "2026-07-02", "Inbound", "+33612000002", "60", "No"],
  ];
  expect(subject(header, rows)).toBe("call");
  expect(subject(["Conversation ID", "Date", "Statut"], [["c1", "2026-07-01", "x"]])).toBe("ticket");
});

test("minutes that are paid for are a ride, not a meeting", () => {
  const header = ["email", "Heure d'arrivée", "Heure de départ", "Durée (min)"];
  const row = ["a@x.fr", "2026-07-01 10:20", "2026-07-01 10:00", "20"];
  expect(isOfMeetings(rolesOf(aTable(header, [row])))).toBe(true);
  expect(isOfMeetings(rolesOf(aTable([...header, "Prix"], [[...row, "15.00"]])))).toBe(false);
  expect(
    isOfMeetings(rolesOf(aTable(["Invitee Email", "Start Time"], [["a@x.fr", "2026-07-01 10:00"]]))),
  ).toBe(true);
});
