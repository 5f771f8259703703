// Sources and formats as people call them. In: an id of the code. Out: a name; an unknown id is shown as the user wrote it.
import type { Language } from "./format.ts";

const SYSTEMS: Readonly<Record<string, string>> = {
  ga4: "Google Analytics 4",
  matomo: "Matomo",
  umami: "Umami",
  shopify: "Shopify",
  trustpilot: "Trustpilot",
  typeform: "Typeform",
  hubspot: "HubSpot",
  zendesk: "Zendesk",
};

const FORMATS: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  "ga4-report": { fr: "Rapport Google Analytics 4", en: "Google Analytics 4 report" },
  "ga4-events": { fr: "Événements Google Analytics 4", en: "Google Analytics 4 events" },
  "matomo-visits": { fr: "Visites Matomo", en: "Matomo visits" },
  "trustpilot-reviews": { fr: "Avis Trustpilot", en: "Trustpilot reviews" },
  "typeform-survey": { fr: "Enquête Typeform", en: "Typeform survey" },
  "umami-events": { fr: "Événements Umami", en: "Umami events" },
  "shopify-customers": { fr: "Clients Shopify", en: "Shopify customers" },
  "shopify-orders": { fr: "Commandes Shopify", en: "Shopify orders" },
  "hubspot-deals": { fr: "Transactions HubSpot", en: "HubSpot deals" },
  "hubspot-tickets": { fr: "Tickets HubSpot", en: "HubSpot tickets" },
  "hubspot-contacts": { fr: "Contacts HubSpot", en: "HubSpot contacts" },
  "zendesk-tickets": { fr: "Tickets Zendesk", en: "Zendesk tickets" },
  "shape:events": { fr: "Événements (reconnus à leur forme)", en: "Events (recognised by shape)" },
  "shape:feedback": { fr: "Avis (reconnus à leur forme)", en: "Feedback (recognised by shape)" },
  "shape:milestones": {
    fr: "Dates d’étapes (reconnues à leur forme)",
    en: "Milestones (recognised by shape)",
  },
  "shape:attributes": {
    fr: "Caractéristiques (reconnues à leur forme)",
    en: "Attributes (recognised by shape)",
  },
  mapping: { fr: "Décrit dans parcours.yaml", en: "Described in parcours.yaml" },
};

/** "ga4" → "Google Analytics 4". */
export function sourceName(id: string): string {
  return SYSTEMS[id] ?? id;
}

/** "shopify-orders" → "Commandes Shopify"; null (not recognised) stays null. */
export function formatName(id: string | null, language: Language): string | null {
  return id === null ? null : (FORMATS[id]?.[language] ?? id);
}

const DELIMITERS: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  ",": { fr: "virgule", en: "comma" },
  ";": { fr: "point-virgule", en: "semicolon" },
  "\t": { fr: "tabulation", en: "tab" },
  "|": { fr: "barre", en: "pipe" },
};

/** Encodings that no capital letters alone would name. */
const ENCODINGS: Readonly<Record<string, string>> = {
  "utf-8-bom": "UTF-8 (BOM)",
  "windows-1252": "Windows-1252",
  cp850: "MS-DOS (850)",
};

/** "UTF-8, virgule"; what is unknown (a binary, an empty file) is left out. */
export function dialectName(encoding: string | null, delimiter: string | null, language: Language): string {
  const separator = delimiter === null ? null : (DELIMITERS[delimiter]?.[language] ?? delimiter);
  const name = encoding === null ? null : (ENCODINGS[encoding] ?? encoding.toUpperCase());
  return [name, separator].filter((part) => part != null).join(", ");
}
