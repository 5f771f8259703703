// Whether a touchpoint is met on a screen, where the company does not say. In: a rule. Out: yes or no and who says so, or null when its channel does not tell either.
import { fold } from "../../exports/cells/fold.ts";
import type { TouchpointRule } from "../company.ts";

const ONLINE =
  /\b(site|web|website|en ligne|online|app|application|mobile|ordinateur|desktop|e-?mail|email|courriel|newsletter|social|sociaux|search|recherche|moteurs?|chat|messagerie|digital|numerique|internet|display|sea|seo)\b/;
const OFFLINE =
  /\b(boutiques?|magasins?|stores?|shops?|agences?|branch|telephone|phone|appels?|calls?|courrier|mail|livraison|delivery|salon|fair|evenements?|events?|guichet|caisse|terrain|domicile|physique|face a face)\b/;

/** The company's own word first; then its channel's name, where it is of one kind alone. */
export function onlineOf({
  online,
  channel,
}: Pick<TouchpointRule, "online" | "channel">): { readonly is: boolean; readonly said: boolean } | null {
  if (online !== undefined) return { is: online, said: true };
  const name = fold(`${channel.fr} ${channel.en}`).replaceAll("e-mail", "email");
  const [is, isNot] = [ONLINE.test(name), OFFLINE.test(name)];
  return is === isNot ? null : { is, said: false };
}
