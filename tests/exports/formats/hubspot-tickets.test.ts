import { expect, test } from "vitest";
import { FRENCH, understood } from "../export-file.ts";

const LINES = [
  "Ticket ID;Nom du ticket;Pipeline;Statut du ticket;Date de création;Date de fermeture;Source;Associated Contact IDs",
  "9001;SAV 1;Support;Fermé;2026-04-05 13:32;2026-04-06 13:32;Chat;550101",
  "9002;SAV 2;Support;Nouveau;2026-04-02 08:15;;E-mail;550100;",
];

test("a ticket is a request and its answer, of the contacts whose record numbers it names", async () => {
  const lines = LINES.map((line) => line.replace(/550100;$/, "550100"));
  const { meaning } = await understood(lines, FRENCH, "crm/tickets.csv");
  expect(meaning).toMatchObject({
    format: "hubspot-tickets",
    keys: [
      { kind: "ticket", column: 0 },
      { kind: "contact", column: 7 },
    ],
    readings: [
      { event: { text: "ticket_created" }, time: { column: 4 }, channel: { column: 6 } },
      { event: { text: "ticket_solved" }, time: { column: 5 } },
      { kind: "attributes" },
    ],
  });
});

test("without any date there is nothing to read", async () => {
  const { meaning } = await understood(["Ticket ID,Ticket name,Ticket status", "1,a,New"]);
  expect(meaning).toBeNull();
});
