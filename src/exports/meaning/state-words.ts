// What a state says in plain words, whatever tool wrote it. In: the text of a cell. Out: folded words ("wc-pending", "CANCELLED_BY_GUEST" and "closedWon" are "pending", "cancelled by guest" and "closed won").
import { fold } from "../cells/fold.ts";

/** What WooCommerce keeps in its database before each state. */
const PREFIX = /^wc-/;
/** HubSpot's own ids of the last stages of a deal. */
const GLUED = /^closed(?=(?:won|lost)$)/;

export function stateWords(text: string): string {
  return fold(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .replaceAll("_", " ")
    .replace(PREFIX, "")
    .replace(GLUED, "closed ")
    .trim();
}
