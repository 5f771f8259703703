// Shopify, customers. In: one row per customer. Out: keys that join its number to its e-mail, and attributes; no interaction.
import { attributesOf, keysOf } from "../meaning/meaning-parts.ts";
import type { Format } from "./format.ts";

export const shopifyCustomers: Format = {
  id: "shopify-customers",
  names: { fr: "Clients Shopify", en: "Shopify customers" },
  tool: "Shopify",
  signature: ["email", ["accepts email marketing", "accepts marketing"], "total orders", "total spent"],
  read(table) {
    return {
      format: "shopify-customers",
      source: "shopify",
      keys: keysOf(table, {
        customer: ["customer id"],
        email: ["email"],
        account: ["company", "default address company"],
      }),
      readings: attributesOf(table, {
        tags: ["tags"],
        country: ["country", "country code", "default address country code"],
        // Never published: taken out of the words of reviews.
        "first name": ["first name"],
        "last name": ["last name"],
      }),
      exclude: [],
      continues: false,
    };
  },
};
