// Avis Vérifiés (Skeepers, Verified Reviews), reviews of a brand or of products. In: one row per review, one to five, asked of a buyer. Out: one feedback per row, and the order.
import { keysOf, milestone } from "../meaning/meaning-parts.ts";
import { ratingColumn } from "../meaning/rating-column.ts";
import { timeCell } from "../meaning/time-cell.ts";
import { find } from "../rows/table.ts";
import type { Format } from "./format.ts";

const ONE_TO_FIVE = { min: 1, max: 5, reversed: false, words: {} };
const AT = ["review_date", "review date", "date de l'avis", "date avis", "date du dépôt", "date de dépôt"];
const RATE = ["rate", "review_rate", "note"];
const ORDER = [
  "order_ref",
  "order reference",
  "purchase_reference",
  "référence commande",
  "référence de commande",
  "référence de la commande",
  "numéro de commande",
];

export const skeepersReviews: Format = {
  id: "skeepers-reviews",
  names: { fr: "Avis Vérifiés (Skeepers)", en: "Verified Reviews (Skeepers)" },
  tool: "Skeepers",
  opinions: "asked",
  signature: [
    ["id_review", "id_review_product", "review_id", "id avis", "id de l'avis", "identifiant de l'avis"],
    RATE,
    AT,
    ORDER,
  ],
  read(table, report) {
    const at = find(table, ...AT);
    const time = at === null ? null : timeCell(table, at, "local", report);
    if (time === null) return null;
    const bought = find(table, "order_date", "purchase_date", "date de commande", "date de la commande");
    const columns = (...names: readonly string[]) =>
      names.map((name) => find(table, name)).filter((column) => column !== null);
    return {
      format: "skeepers-reviews",
      source: "skeepers",
      keys: keysOf(table, { order: ORDER, email: ["email", "e-mail", "adresse e-mail"] }),
      readings: [
        {
          kind: "feedback",
          time,
          event: { text: "review" },
          rating: ratingColumn(table, find(table, ...RATE), ONE_TO_FIVE, report),
          texts: columns("review_title", "review", "avis", "commentaire", "texte de l'avis"),
          names: columns("firstname", "lastname", "first_name", "last_name", "prénom", "nom"),
        },
        // A buyer may give several reviews of one order: a row each, of one purchase.
        ...milestone(table, bought, "order_created", report).map((reading) => ({ ...reading, once: true })),
      ],
      exclude: [],
      continues: false,
    };
  },
};
