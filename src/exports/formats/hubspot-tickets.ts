// HubSpot, tickets, in English or French. In: one row per ticket. Out: its opening and its closing; its contacts are known by their record numbers.
import { attributesOf, keysOf, milestone, optionalCell } from "../meaning/meaning-parts.ts";
import { find } from "../rows/table.ts";
import type { Format } from "./format.ts";

const STATUS = ["ticket status", "statut du ticket"];

export const hubspotTickets: Format = {
  id: "hubspot-tickets",
  names: { fr: "Tickets HubSpot", en: "HubSpot tickets" },
  tool: "HubSpot",
  signature: [
    ["ticket id", "id du ticket", "record id", "id de fiche d'informations"],
    ["ticket name", "nom du ticket"],
    STATUS,
  ],
  read(table, report) {
    const channel = optionalCell(table, "channel", "source");
    const created = find(table, "create date", "date de création");
    const closed = find(table, "close date", "date de fermeture");
    const readings = [
      ...milestone(table, created, "ticket_created", report, channel),
      ...milestone(table, closed, "ticket_solved", report, channel),
    ];
    if (readings.length === 0) return null;
    return {
      format: "hubspot-tickets",
      source: "hubspot",
      keys: keysOf(table, {
        ticket: ["ticket id", "id du ticket", "record id", "id de fiche d'informations"],
        contact: ["associated contact ids", "associated contact id", "id du contact associé"],
        email: ["email", "e-mail", "contact email", "e-mail du contact", "associated contact"],
      }),
      readings: [
        ...readings,
        ...attributesOf(table, {
          "ticket status": STATUS,
          pipeline: ["pipeline"],
          priority: ["priority", "priorité"],
        }),
      ],
      exclude: [],
      continues: false,
    };
  },
};
