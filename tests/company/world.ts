// What is so at Maison Lumen: dates, shops, products, incidents. Constants in, constants out: the truths to find again.
import { paris } from "./calendar.ts";

export const START = paris("2025-07-01");
/** The exports were drawn on this evening: nothing later exists. */
export const END = paris("2026-10-14 23:30");

export type Incident = { readonly from: number; readonly to: number };
function incident(from: string, to: string): Incident {
  return { from: paris(from), to: paris(to) };
}

/** The payment page did not open on telephones between these two deployments. */
export const MOBILE_PAYMENT_BROKEN = incident("2026-07-06 10:00", "2026-09-21 15:00");
/** Orders to be picked up in a boutique waited for days: the stock had moved to another warehouse. */
export const PICK_UP_LATE = incident("2026-04-01 00:00", "2026-06-25 00:00");
/** Days without a quote after which the CRM moves a deal to "Devis en retard". */
export const QUOTE_LATE_DAYS = 5;

export function during(incident: Incident, at: number): boolean {
  return at >= incident.from && at < incident.to;
}

export const SITE = "https://lumen.example";
export const BOUTIQUES = [
  "Paris Marais",
  "Lyon Presqu'île",
  "Bordeaux Chartrons",
  "Lille Vieux-Lille",
  "Nantes Graslin",
];

export type Product = {
  readonly slug: string;
  readonly name: string;
  readonly price: number;
  readonly family: string;
};
function product(slug: string, name: string, price: number, family: string): Product {
  return { slug, name, price, family };
}

export const PRODUCTS: readonly Product[] = [
  product("opale", "Suspension Opale", 189, "suspensions"),
  product("brume", "Suspension Brume", 249, "suspensions"),
  product("halo", "Suspension Halo", 320, "suspensions"),
  product("canopee", "Suspension Canopée", 145, "suspensions"),
  product("cyclade", "Lustre Cyclade", 590, "suspensions"),
  product("vigie", "Lampadaire Vigie", 279, "lampadaires"),
  product("roseau", "Lampadaire Roseau", 219, "lampadaires"),
  product("arc", "Lampadaire Arc", 349, "lampadaires"),
  product("galet", "Lampe à poser Galet", 89, "lampes"),
  product("lucie", "Lampe de chevet Lucie", 69, "lampes"),
  product("atelier", "Lampe de bureau Atelier", 119, "lampes"),
  product("nomade", "Lampe nomade Luciole", 79, "lampes"),
  product("perle", "Applique Perle", 95, "appliques"),
  product("ruban", "Applique Ruban", 129, "appliques"),
  product("phare", "Applique extérieure Phare", 149, "exterieur"),
  product("jardin", "Balise Jardin", 99, "exterieur"),
  product("spot", "Lot de 3 spots Trio", 85, "spots"),
  product("rail", "Rail de spots Ligne", 165, "spots"),
  product("filament", "Ampoule à filament E27", 12, "ampoules"),
  product("douce", "Ampoule blanc chaud E14", 9, "ampoules"),
];
