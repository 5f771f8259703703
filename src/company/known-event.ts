// Whether a rule of touchpoints knows an event by its name, without an engine. In: rules and an event. Out: yes or no, as kind_touchpoints.sql matches names.
import { fold } from "../exports/cells/fold.ts";
import { matchesPattern } from "../exports/cells/pattern.ts";
import type { TouchpointRule } from "./company.ts";

type Named = { readonly source: string; readonly event: string };

/** Of the rules' other conditions only the source is held: where a page or a device decides, the event is known all the same. */
export function isKnownEvent(rules: readonly TouchpointRule[], { source, event }: Named): boolean {
  const words = eventWords(event);
  const spellings = [event, words, words.replaceAll(" ", "_"), eventPhrase(words)];
  return rules.some(
    (rule) =>
      rule.event !== null &&
      rule.event !== "" &&
      (rule.source === null || matchesPattern(rule.source, source)) &&
      spellings.some((spelling) => matchesPattern(rule.event ?? "", spelling)),
  );
}

/** As `event_words` of words.sql: "[Amplitude] Page Viewed", "addToCart", "Date de commande" → "page viewed", "add to cart", "commande". */
export function eventWords(event: string): string {
  const apart = event
    .replace(/^\s*(?:\[[^\]]*\]\s*|\$)/u, "")
    .replace(/([\p{Ll}0-9])(\p{Lu})/gu, "$1 $2")
    .replace(/[-_.:/\s]+/gu, " ");
  return fold(apart)
    .replace(
      /^(?:date et heure|date|heure) (?:de la |de l'|du |des |de |d'|of )?|(?: (?:date|at|le|timestamp|time))+$/gu,
      "",
    )
    .trim();
}

/** As `event_phrase`: "viewed a product", "user viewed product" → "product viewed". */
export function eventPhrase(words: string): string {
  return words
    .replace(
      /^(?:users?|visitors?|customers?|clients?|utilisateurs?) (?:has |have |a )?([a-z]{2,}ed|bought|seen)\b/u,
      "$1",
    )
    .replace(/^([a-z]{2,}ed|bought|seen) (?:an? |the |to |on |in )?(.+)$/u, "$2 $1")
    .replace(/\b(?:loaded|seen|visited|displayed|opened)$/u, "viewed");
}
