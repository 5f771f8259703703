// The formats we recognise, one file each. In: nothing. Out: the list, in the order in which they are tried.

import { amplitudeEvents } from "./amplitude-events.ts";
import { brevoRecipients } from "./brevo-recipients.ts";
import type { Format } from "./format.ts";
import { freshdeskTickets } from "./freshdesk-tickets.ts";
import { ga4Events } from "./ga4-events.ts";
import { ga4Report } from "./ga4-report.ts";
import { googleFormsSurvey } from "./google-forms-survey.ts";
import { googleReviews } from "./google-reviews.ts";
import { hubspotContacts } from "./hubspot-contacts.ts";
import { hubspotDeals } from "./hubspot-deals.ts";
import { hubspotNotes } from "./hubspot-notes.ts";
import { hubspotTickets } from "./hubspot-tickets.ts";
import { judgemeReviews } from "./judgeme-reviews.ts";
import { looxReviews } from "./loox-reviews.ts";
import { magentoOrders } from "./magento-orders.ts";
import { matomoReport } from "./matomo-report.ts";
import { matomoVisits } from "./matomo-visits.ts";
import { mixpanelEvents } from "./mixpanel-events.ts";
import { pipedriveDeals } from "./pipedrive-deals.ts";
import { plausibleReport } from "./plausible-report.ts";
import { posthogEvents } from "./posthog-events.ts";
import { prestashopOrders } from "./prestashop-orders.ts";
import { qualtricsSurvey } from "./qualtrics-survey.ts";
import { salesforceHistory } from "./salesforce-history.ts";
import { salesforceOpportunities } from "./salesforce-opportunities.ts";
import { segmentEvents } from "./segment-events.ts";
import { shopifyCustomers } from "./shopify-customers.ts";
import { shopifyOrders } from "./shopify-orders.ts";
import { skeepersReviews } from "./skeepers-reviews.ts";
import { stripePayments } from "./stripe-payments.ts";
import { surveymonkeySurvey } from "./surveymonkey-survey.ts";
import { trustpilotReviews } from "./trustpilot-reviews.ts";
import { typeformSurvey } from "./typeform-survey.ts";
import { umamiEvents } from "./umami-events.ts";
import { woocommerceOrders } from "./woocommerce-orders.ts";
import { yotpoReviews } from "./yotpo-reviews.ts";
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
  hubspotNotes,
  zendeskTickets,
  amplitudeEvents,
  mixpanelEvents,
  posthogEvents,
  segmentEvents,
  surveymonkeySurvey,
  qualtricsSurvey,
  googleFormsSurvey,
  googleReviews,
  judgemeReviews,
  looxReviews,
  yotpoReviews,
  skeepersReviews,
  stripePayments,
  woocommerceOrders,
  magentoOrders,
  pipedriveDeals,
  freshdeskTickets,
  salesforceHistory,
  salesforceOpportunities,
  prestashopOrders,
  brevoRecipients,
  ga4Report,
  plausibleReport,
  matomoReport,
];

/** Null for what was recognised by its shape or described. */
export function formatNamed(id: string | null): Format | null {
  return formats.find((one) => one.id === id) ?? null;
}
