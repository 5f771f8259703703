import { expect, test } from "vitest";
import { placed } from "./placed.ts";

test.each([
  ["Lead", "Nouveau contact commercial"],
  ["deal_created", "Nouveau contact commercial"],
  ["MQL", "Qualification"],
  ["Marketing Qualified Lead", "Qualification"],
  ["SQL", "Qualification"],
  ["Qualified To Buy", "Qualification"],
  ["Appointment Scheduled", "Rendez-vous commercial"],
  ["Rendez-vous planifié", "Rendez-vous commercial"],
  ["Presentation Scheduled", "Présentation"],
  ["Présentation planifiée", "Présentation"],
  ["Demo", "Présentation"],
  ["Quote sent", "Devis"],
  ["Devis envoyé", "Devis"],
  ["Proposal", "Devis"],
  ["Contract Sent", "Négociation"],
  ["Contrat envoyé", "Négociation"],
  ["Decision Maker Bought-In", "Négociation"],
  ["Négociation", "Négociation"],
  ["Closed Lost", "Affaire perdue"],
  ["Fermé perdu", "Affaire perdue"],
  ["Perdue", "Affaire perdue"],
])("the CRM stage %s is at %s, which is no purchase", (event, touchpoint) => {
  expect(placed({ event })).toBe(`${touchpoint} · Commercial · Considération`);
});

test.each(["Closed Won", "Fermé gagné", "Gagnée", "Gagné", "Won", "Contrat signé"])(
  "the CRM stage %s is a purchase",
  (event) => {
    expect(placed({ event })).toBe("Affaire gagnée · Commercial · Achat");
  },
);
