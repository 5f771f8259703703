// The segments of a company that has said nothing. In: nothing. Out: B2B for customers known by an account or a deal, B2C for the others.
import type { Group } from "../company.ts";

export const DEFAULT_SEGMENTS: readonly Group[] = [
  {
    id: "b2b",
    names: { fr: "B2B", en: "B2B" },
    description: {
      fr: "{Clients} qui ont un compte ou une affaire dans le CRM.",
      en: "{Customers} who have an account or a deal in the CRM.",
    },
    segment: null,
    conditions: [{ field: "key", operator: "equals", pattern: "account|deal" }],
  },
  {
    id: "b2c",
    names: { fr: "B2C", en: "B2C" },
    description: { fr: "Le reste des {clients}.", en: "All other {customers}." },
    segment: null,
    conditions: [],
  },
];
