// Salesforce, a report of opportunities, in English or French. In: one row per opportunity. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const salesforceOpportunities = namedShape({
  id: "salesforce-opportunities",
  names: { fr: "Opportunités Salesforce", en: "Salesforce opportunities" },
  tool: "Salesforce",
  source: "salesforce",
  signature: [
    ["opportunity name", "nom de l'opportunité"],
    ["opportunity owner", "propriétaire de l'opportunité", "opportunity id", "id de l'opportunité"],
    ["stage", "étape"],
    ["close date", "date de clôture"],
  ],
});
