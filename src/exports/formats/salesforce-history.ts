// Salesforce, the history of opportunities, in English or French. In: one row per change of a field. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const salesforceHistory = namedShape({
  id: "salesforce-history",
  names: { fr: "Historique d’opportunités Salesforce", en: "Salesforce opportunity history" },
  tool: "Salesforce",
  source: "salesforce",
  signature: [
    ["opportunity name", "nom de l'opportunité", "opportunity id", "id de l'opportunité"],
    ["old value", "ancienne valeur", "from stage", "étape de départ"],
    ["new value", "nouvelle valeur", "to stage", "étape d'arrivée"],
  ],
});
