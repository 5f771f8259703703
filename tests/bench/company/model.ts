// The bench's company: stages, touchpoints, personas and segments, in one place for the generator, Parcours' spreadsheets and the baselines' SQL.

export const stages = ["Conscience", "Considération", "Achat", "Rétention", "Recommandation"] as const;

/** What the web analytics and the survey call things; the order is the generator's code for them. */
export const events = [
  "session_start",
  "view_item_list",
  "view_item",
  "add_to_cart",
  "begin_checkout",
  "purchase",
  "track_order",
  "contact_support",
  "review",
] as const;
export type EventName = (typeof events)[number];

export const devices = ["mobile", "desktop", "tablet"] as const;
export const media = ["organic", "cpc", "social", "(none)", "partner", "email"] as const;
export type Device = (typeof devices)[number];
export type Medium = (typeof media)[number];

/** First rule that matches wins, as in touchpoints.csv; ids are positions. */
export type Touchpoint = {
  readonly name: string;
  readonly stage: number;
  readonly channel: string;
  readonly event: EventName;
  readonly medium?: Medium;
  readonly devices?: readonly Device[];
};

export const touchpoints: readonly Touchpoint[] = [
  { name: "Publicité", stage: 0, channel: "Web", event: "session_start", medium: "cpc" },
  { name: "Réseaux sociaux", stage: 0, channel: "Réseaux sociaux", event: "session_start", medium: "social" },
  { name: "Recherche et accès direct", stage: 0, channel: "Web", event: "session_start" },
  { name: "Catalogue", stage: 1, channel: "Web", event: "view_item_list" },
  { name: "Fiche produit", stage: 1, channel: "Web", event: "view_item" },
  { name: "Panier", stage: 2, channel: "Web", event: "add_to_cart" },
  {
    name: "Paiement mobile",
    stage: 2,
    channel: "Mobile",
    event: "begin_checkout",
    devices: ["mobile", "tablet"],
  },
  { name: "Paiement ordinateur", stage: 2, channel: "Web", event: "begin_checkout" },
  { name: "Confirmation de commande", stage: 2, channel: "Web", event: "purchase" },
  { name: "Suivi de colis", stage: 3, channel: "Web", event: "track_order" },
  { name: "Service client", stage: 3, channel: "Téléphone", event: "contact_support" },
  { name: "Avis", stage: 4, channel: "E-mail", event: "review" },
];

/** A customer belongs to the first group whose field holds the value in any of their events; the last group takes the rest. */
export type Group = {
  readonly id: string;
  readonly name: string;
  readonly rule: {
    readonly field: "medium" | "device" | "event";
    readonly is: Medium | Device | EventName;
  } | null;
};

export const personas: readonly Group[] = [
  { id: "accompagne", name: "Accompagné", rule: { field: "event", is: "contact_support" } },
  { id: "fidele", name: "Fidèle", rule: { field: "medium", is: "email" } },
  { id: "nomade", name: "Nomade", rule: { field: "device", is: "mobile" } },
  { id: "sedentaire", name: "Sédentaire", rule: null },
];

export const segments: readonly Group[] = [
  { id: "b2b", name: "B2B", rule: { field: "medium", is: "partner" } },
  { id: "b2c", name: "B2C", rule: null },
];

/** Five quarters, in the company's own time (Europe/Paris). */
export const periods = ["2025-T3", "2025-T4", "2026-T1", "2026-T2", "2026-T3"] as const;
export const latestPeriod = "2026-T3";
/** 2025-07-01 and 2026-10-01 in Paris, seconds since 1970 UTC. */
export const firstSecond = Date.UTC(2025, 5, 30, 22) / 1000;
export const endSecond = Date.UTC(2026, 8, 30, 22) / 1000;
export const timeZone = "Europe/Paris";
export const gapDays = 90;
