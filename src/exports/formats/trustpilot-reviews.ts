// Trustpilot, reviews of a business. In: one row per review, one to five stars, times in UTC. Out: one feedback per row.

import { fold } from "../cells/fold.ts";
import type { Meaning } from "../meaning/meaning.ts";
import { keysOf } from "../meaning/meaning-parts.ts";
import { ratingColumn } from "../meaning/rating-column.ts";
import { timeCell } from "../meaning/time-cell.ts";
import { find, type Table, values } from "../rows/table.ts";
import type { Format } from "./format.ts";

const STARS = { min: 1, max: 5, reversed: false, words: {} };

export const trustpilotReviews: Format = {
  id: "trustpilot-reviews",
  names: { fr: "Avis Trustpilot", en: "Trustpilot reviews" },
  tool: "Trustpilot",
  opinions: "public",
  signature: ["review stars", "review created (utc)"],
  read(table, report) {
    const at = find(table, "review created (utc)");
    const time = at === null ? null : timeCell(table, at, "utc", report);
    if (time === null) return null;
    return {
      format: "trustpilot-reviews",
      source: "trustpilot",
      keys: keysOf(table, {
        order: ["reference id"],
        email: ["review user email", "review consumer email"],
        reviewer: ["review consumer user id"],
      }),
      readings: [
        {
          kind: "feedback",
          time,
          event: { text: "review" },
          rating: ratingColumn(table, find(table, "review stars"), STARS, report),
          texts: [find(table, "review title"), find(table, "review content")].filter(
            (column) => column !== null,
          ),
          names: [find(table, "review username")].filter((column) => column !== null),
        },
      ],
      exclude: [],
      ...invited(table),
      continues: false,
    };
  },
};

/** "Organic" came by itself; whatever else the source is called ("Invitation", "AFSv2", "BasicLink"), the company asked. */
function invited(table: Table): Pick<Meaning, "invitations"> {
  const column = find(table, "source of review", "review source");
  if (column === null) return {};
  const written = new Set(values(table, column).map(({ text }) => fold(text)));
  const asked = [...written].filter((text) => !/^(?:organic|organique|domain ?link)/.test(text));
  return asked.length === 0 ? {} : { invitations: { sent: { column, texts: asked } } };
}
