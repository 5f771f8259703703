// Brevo, recipients of campaigns. In: one row per message, dated when it was sent, opened and clicked. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const brevoRecipients = namedShape({
  id: "brevo-recipients",
  names: { fr: "Destinataires Brevo", en: "Brevo recipients" },
  tool: "Brevo",
  source: "brevo",
  signature: [
    ["nom de la campagne", "campaign name"],
    ["date d'envoi", "sent date"],
    ["date d'ouverture", "open date"],
  ],
});
