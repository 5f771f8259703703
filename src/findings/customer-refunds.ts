// What of the orders was given back, ready to be told. In: the answer. Out: a group's share with its interval by customer, and what an order is worth before and after it.
import type { RefundGroup } from "../answers/rows.ts";
import { wilson } from "../statistics/wilson.ts";

export type CustomerRefunds = Pick<
  RefundGroup,
  "part" | "id" | "customers" | "orders" | "returned" | "refunded" | "mean" | "net"
> & { readonly share: number; readonly low: number; readonly high: number };

export function customerRefunds(groups: readonly RefundGroup[]): CustomerRefunds[] {
  return groups.map(({ error, ...group }) => {
    const share = group.returned / group.orders;
    // Several orders of one person are not several people: as many as would have that error.
    const effective = error === 0 ? group.customers : (share * (1 - share)) / error ** 2;
    return { ...group, share, ...wilson({ successes: share * effective, n: effective }) };
  });
}
