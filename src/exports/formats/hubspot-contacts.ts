// HubSpot, contacts, in English or French. In: one row per contact. Out: keys that join its e-mail to its company, and attributes; no interaction.
import { attributesOf, keysOf } from "../meaning/meaning-parts.ts";
import type { Format } from "./format.ts";

const EMAIL = ["email", "e-mail", "adresse e-mail"];

export const hubspotContacts: Format = {
  id: "hubspot-contacts",
  names: { fr: "Contacts HubSpot", en: "HubSpot contacts" },
  tool: "HubSpot",
  signature: [["record id", "contact id", "id de fiche d'informations"], EMAIL, ["first name", "prénom"]],
  read(table) {
    return {
      format: "hubspot-contacts",
      source: "hubspot",
      keys: keysOf(table, {
        // Not "customer": HubSpot's small record numbers would meet another tool's customer numbers.
        contact: ["record id", "contact id", "id de fiche d'informations"],
        email: EMAIL,
        account: [
          "associated company (primary)",
          "associated company",
          "entreprise associée",
          "company name",
          "nom de l'entreprise",
        ],
      }),
      readings: attributesOf(table, {
        "lifecycle stage": ["lifecycle stage", "phase du cycle de vie"],
        "lead status": ["lead status", "statut du lead"],
        industry: ["industry", "secteur d'activité"],
        country: ["country/region", "country", "pays/région", "pays"],
        // Names are never published: they are taken out of the words of reviews.
        "first name": ["first name", "prénom"],
        "last name": ["last name", "nom"],
        "original source": ["original source", "source d'origine", "original traffic source"],
      }),
      exclude: [],
      continues: false,
    };
  },
};
