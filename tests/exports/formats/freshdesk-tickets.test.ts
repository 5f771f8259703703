// Freshdesk tickets. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("tickets made and solved", async () => {
  const facts = await factsOf(
    [
      "Ticket ID,Subject,Status,Source,Created time,Due by Time,Resolved time,Initial response time,Full name,Email",
    ],
    [
      "40{i}1,Retour,Closed,Email,2026-07-0{i} 08:15:00,2026-07-0{i} 18:15:00,2026-07-0{i} 12:15:00,2026-07-0{i} 09:15:00,Ana Roux,c{i}@exemple.fr",
      "40{i}2,Livraison,Closed,Phone,2026-07-0{i} 09:15:00,2026-07-0{i} 19:15:00,2026-07-0{i} 13:15:00,2026-07-0{i} 10:15:00,Luc Petit,d{i}@exemple.fr",
    ],
  );
  expect(facts).toEqual({
    format: "freshdesk-tickets",
    source: "freshdesk",
    keys: ["email:Email", "ticket:Ticket ID"],
    readings: [
      "interactions ticket_created @Created time local",
      "interactions ticket_solved @Resolved time local",
    ],
    problems: ["dates-left"],
  });
});
