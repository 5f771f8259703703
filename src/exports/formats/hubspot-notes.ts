// HubSpot, notes, in English or French. In: one row per note that a seller wrote. Out: one interaction at its date; its contacts are known by their record numbers.
import { keysOf, milestone } from "../meaning/meaning-parts.ts";
import { find } from "../rows/table.ts";
import type { Format } from "./format.ts";

/** What a note says is the company's own: it is no opinion, and is not read. */
const BODY = ["note body", "corps de la note", "contenu de la note"];

export const hubspotNotes: Format = {
  id: "hubspot-notes",
  names: { fr: "Notes HubSpot", en: "HubSpot notes" },
  tool: "HubSpot",
  signature: [
    BODY,
    ["activity date", "date d'activité", "date de l'activité", "create date", "date de création"],
    /^(?:associated (?:contact|company|deal|ticket)|(?:contact|entreprise|transaction|ticket) associée?)/,
  ],
  read(table, report) {
    // A note may be written down days after what it tells of.
    const at = find(table, "activity date", "date d'activité", "date de l'activité");
    const readings = milestone(
      table,
      at ?? find(table, "create date", "date de création"),
      "note",
      report,
    ).map((reading) => ({ ...reading, once: true }));
    if (readings.length === 0) return null;
    return {
      format: "hubspot-notes",
      source: "hubspot",
      keys: keysOf(table, {
        contact: ["associated contact ids", "associated contact id", "id du contact associé"],
        email: ["associated contact", "contact associé", "email", "e-mail"],
        deal: ["associated deal ids", "associated deal id"],
        ticket: ["associated ticket ids", "associated ticket id"],
        account: ["associated company", "entreprise associée"],
      }),
      readings,
      exclude: [],
      continues: false,
    };
  },
};
