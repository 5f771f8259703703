// What customers and journeys are worth, in the company’s currency. In: nothing. Out: schemas.
import * as z from "zod/mini";
import { count, countOrNull } from "./values.ts";

export const valueGroup = z.strictObject({
  part: z.enum(["all", "segment", "persona", "channel"]),
  /** Of a segment or a persona its id, of a channel its French name; "" of all. */
  id: z.string(),
  /** Customers whose first purchase is twelve months old, and those of them that came again within them. */
  customers: count,
  again: count,
  /** In the company's currency, to three digits; its standard error. */
  mean: z.number(),
  error: z.number(),
});

/** Orders of a group whose export says how much of each was given back, whenever they were placed. */
export const refundGroup = z.strictObject({
  part: z.enum(["all", "segment", "persona", "channel"]),
  id: z.string(),
  customers: count,
  orders: count,
  /** Given back at least in part; standard error of their share, by customer. */
  returned: count,
  error: z.number(),
  /** Of what all of them were worth the share given back; what one is worth on average, before and after it. */
  refunded: z.number(),
  mean: z.number(),
  net: z.number(),
});

export const valuesAnswer = z.strictObject({
  kind: z.literal("values"),
  /** False where the exact tables are not at hand. */
  told: z.boolean(),
  /** Customers in all; null under the threshold. */
  n: countOrNull,
  groups: z.array(valueGroup),
  /** Null where no export tells what was given back; none where too few of them do. */
  refunds: z.nullable(z.array(refundGroup)),
});

/** What a journey that reached the goal is worth, in the company's currency: to three digits, the quartiles to two. */
export const worth = z.strictObject({
  /** Empty: of no segment. Null: of all the filter. */
  segment: z.nullable(z.string()),
  /** Of all quarters: this one has too few. */
  all_quarters: z.boolean(),
  n: count,
  customers: count,
  mean: z.number(),
  /** Standard error of the mean, by customer. */
  error: z.number(),
  q1: z.number(),
  median: z.number(),
  q3: z.number(),
});
