// Default touchpoints for how customers arrive: the start of a visit, by what brought it. In: nothing. Out: rules, most precise first.
import { CHANNELS } from "./channels.ts";
import { type DefaultRule, rule } from "./rule.ts";

/**
 * Only the first event of a visit tells an arrival: the medium is repeated on every event after it.
 * GA4 sends session_start and first_visit; other tools say "session started", "visite", "ad click".
 */
const START = "*session*start*|first_visit|visit|visite|visite site|visite*du site|site*visit|debut*visite";
const ADS =
  "cpc|ppc|cpm|cpv|paid*|display*|banner|*retargeting*|*remarketing*|*_ads|*-ads|* ads|sea|publicite*|*payant*";
const SOCIAL =
  "social*|*social|*_social|*facebook*|*instagram*|*pinterest*|*tiktok*|*linkedin*|*youtube*|twitter|x.com|t.co|reseaux sociaux";
const MAIL = "email*|e-mail*|mail|mailing|newsletter*|emailing|crm";
const SEARCH =
  "organic*|*organic|seo|google|bing|qwant|duckduckgo|ecosia|yahoo|*search*|recherche*|*naturel*";
const PARTNER = "referral|referal|affiliate*|affiliation*|partner*|partenaire*|comparateur*|marketplace*";

export const ARRIVALS: readonly DefaultRule[] = [
  rule({
    name: { fr: "Publicité", en: "Advertisement" },
    role: "discover",
    channel: CHANNELS.ads,
    direction: "outbound",
    event: "ad_impression|ad_click|ad*view*|ad*clic*|impression*|publicite*|clic*pub*",
  }),
  rule({
    name: { fr: "Publicité", en: "Advertisement" },
    role: "discover",
    channel: CHANNELS.ads,
    direction: "outbound",
    event: START,
    via: ADS,
  }),
  rule({
    name: { fr: "Réseaux sociaux", en: "Social media" },
    role: "discover",
    channel: CHANNELS.social,
    event: START,
    via: SOCIAL,
  }),
  rule({
    name: { fr: "Campagne e-mail", en: "E-mail campaign" },
    role: "discover",
    channel: CHANNELS.email,
    direction: "outbound",
    event: START,
    via: MAIL,
  }),
  rule({
    name: { fr: "Campagne SMS", en: "Text message campaign" },
    role: "discover",
    channel: CHANNELS.sms,
    direction: "outbound",
    event: START,
    via: "sms|rcs|whatsapp*",
  }),
  rule({
    name: { fr: "Moteur de recherche", en: "Search engine" },
    role: "discover",
    channel: CHANNELS.search,
    event: START,
    via: SEARCH,
  }),
  rule({
    name: { fr: "Site partenaire", en: "Partner site" },
    role: "discover",
    channel: CHANNELS.partners,
    event: START,
    via: PARTNER,
  }),
  rule({
    name: { fr: "Visite directe", en: "Direct visit" },
    role: "discover",
    channel: CHANNELS.site,
    event: START,
  }),
  rule({
    name: { fr: "Installation de l’application", en: "App installed" },
    role: "discover",
    channel: CHANNELS.app,
    event: "first_open|app*install*|install*app*|application installee",
  }),
  rule({
    name: { fr: "Ouverture de l’application", en: "App opened" },
    role: "discover",
    channel: CHANNELS.app,
    event:
      "app*open*|open*app|application*opened|session*app*|ouverture*appli*|application ouverte|lancement*appli*",
  }),
  rule({
    name: { fr: "Salon ou évènement", en: "Trade fair or event" },
    role: "discover",
    channel: CHANNELS.event,
    event:
      "salon|salon *|stand|stand *|foire*|trade*show*|trade*fair*|event_registration|inscription*evenement*",
  }),
];
