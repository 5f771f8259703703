// Stripe, payments. In: one row per payment, refunds beside it, times in UTC. Out: what its shape says, under the tool's name.
import { namedShape } from "./named-shape.ts";

export const stripePayments = namedShape({
  id: "stripe-payments",
  names: { fr: "Paiements Stripe", en: "Stripe payments" },
  tool: "Stripe",
  source: "stripe",
  signature: [["created date (utc)", "created (utc)"], "customer id", "amount refunded"],
});
