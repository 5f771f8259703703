// The segments of a company that has said nothing. In: nothing. Out: B2B for customers known by an account or a deal, B2C for the others.
import type { Group } from "../company.ts";

export const DEFAULT_SEGMENTS: readonly Group[] = [
  {
    id: "b2b",
    names: { fr: "B2B", en: "B2B" },
    description: {
      fr: "Clients rattachés à un compte ou à une affaire du CRM.",
      en: "Customers attached to an account or to a deal of the CRM.",
    },
    segment: null,
    conditions: [{ field: "key", operator: "equals", pattern: "account|deal" }],
  },
  {
    id: "b2c",
    names: { fr: "B2C", en: "B2C" },
    description: { fr: "Tous les autres clients.", en: "All other customers." },
    segment: null,
    conditions: [],
  },
];
