// The formats we recognise, one file each. In: nothing. Out: the list, in the order in which they are tried.
import type { Format } from "./format.ts";
import { ga4Events } from "./ga4-events.ts";
import { ga4Report } from "./ga4-report.ts";
import { hubspotContacts } from "./hubspot-contacts.ts";
import { hubspotDeals } from "./hubspot-deals.ts";
import { hubspotTickets } from "./hubspot-tickets.ts";
import { matomoVisits } from "./matomo-visits.ts";
import { shopifyCustomers } from "./shopify-customers.ts";
import { shopifyOrders } from "./shopify-orders.ts";
import { trustpilotReviews } from "./trustpilot-reviews.ts";
import { typeformSurvey } from "./typeform-survey.ts";
import { umamiEvents } from "./umami-events.ts";
import { zendeskTickets } from "./zendesk-tickets.ts";

export const formats: readonly Format[] = [
  ga4Events,
  matomoVisits,
  umamiEvents,
  trustpilotReviews,
  typeformSurvey,
  shopifyOrders,
  shopifyCustomers,
  hubspotDeals,
  hubspotContacts,
  hubspotTickets,
  zendeskTickets,
  ga4Report,
];

/** Null for what was recognised by its shape or described. */
export function formatNamed(id: string | null): Format | null {
  return formats.find((one) => one.id === id) ?? null;
}
