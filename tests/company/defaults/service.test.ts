import { expect, test } from "vitest";
import { placed } from "./placed.ts";

test.each([
  ["ticket_created", "Demande au service client · Service client · Rétention"],
  ["Réclamation", "Demande au service client · Service client · Rétention"],
  ["ticket_solved", "Réponse du service client · Service client · Rétention"],
  ["Ticket résolu", "Réponse du service client · Service client · Rétention"],
  ["Visite en boutique", "Visite en boutique · Boutique · Considération"],
  ["store_visit", "Visite en boutique · Boutique · Considération"],
  ["Rendez-vous boutique", "Rendez-vous en boutique · Boutique · Considération"],
  ["phone_call", "Appel téléphonique · Téléphone · Considération"],
  ["Appel entrant", "Appel téléphonique · Téléphone · Considération"],
  ["email_open", "E-mail reçu · E-mail · Considération"],
  ["chat", "Messagerie instantanée · Messagerie · Considération"],
])("%s is at %s", (event, expected) => {
  expect(placed({ event })).toBe(expected);
});
