// Pipedrive, deals. In: one row per deal, columns called after what they belong to. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const pipedriveDeals = namedShape({
  id: "pipedrive-deals",
  names: { fr: "Affaires Pipedrive", en: "Pipedrive deals" },
  tool: "Pipedrive",
  source: "pipedrive",
  signature: [
    /^(?:affaire|deal) - id$/,
    /^(?:affaire|deal) - (?:statut|status)$/,
    /^(?:affaire|deal) - (?:affaire creee|deal created)$/,
  ],
});
