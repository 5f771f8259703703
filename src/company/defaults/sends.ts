// Which touchpoints only send something to people. In: a touchpoint. Out: whether what happens there is a message sent, unless it is a reaction to one.
import { fold } from "../../exports/cells/fold.ts";
import type { TouchpointRule } from "../company.ts";
import { needsGoal } from "./needs-goal.ts";

/** What two people do together, or what a customer asked for: a quote, an appointment, a call, an order. */
const SHARED =
  /\b(?:devis|quotes?|negoci\w*|negotiat\w*|propositions?|proposals?|rendez-?\s?vous|rdv|meetings?|appointments?|visites?|visits?|appels?|calls?|demos?|demonstrations?|commandes?|orders?|signatures?|contrats?|contracts?|salons?|fairs?)\b/u;

/** Of direction "sortant", without being part of what was bought (a delivery) nor of a conversation. */
export function sends(rule: TouchpointRule): boolean {
  if (rule.direction !== "outbound" || needsGoal(rule)) return false;
  return ![rule.touchpoint.fr, rule.touchpoint.en].some((name) => SHARED.test(fold(name)));
}
