// What customers are worth in twelve months from their first purchase, how many come again, and what of all orders was given back: of all, by segment, persona and entry channel. In: exact tables. Out: the answer, none of a small group.
import type { Database } from "../database/database.ts";
import type { AnswerFacts } from "./filter-values.ts";
import type { RefundGroup, ValueGroup, ValuesAnswer } from "./rows.ts";
import refundsSql from "./sql/refund_leaves.sql?raw";
import leavesSql from "./sql/value_leaves.sql?raw";
import { customersOf, type GroupLeaf, toldGroups } from "./told-groups.ts";
import { untoldValues } from "./untested.ts";

type Leaf = GroupLeaf & Readonly<Record<"total" | "squares" | "again", number>>;
type RefundLeaf = GroupLeaf &
  Readonly<Record<"orders" | "returned" | "worth" | "refunded", number>> &
  Readonly<Record<"returned_squares" | "products" | "order_squares", number>>;

/** Measured at build, or by the machine that read the exports: there each group is told as it is. */
export async function answerValues(database: Database, facts: AnswerFacts): Promise<ValuesAnswer> {
  const [leaves, orders] = await Promise.all([
    database.query<Leaf>(leavesSql),
    database.query<RefundLeaf>(refundsSql),
  ]);
  const n = customersOf(leaves);
  return {
    ...untoldValues,
    told: true,
    ...(n < facts.threshold
      ? {}
      : {
          n,
          groups: toldGroups(leaves, facts).map(({ part, id, leaves: own }) => ({
            ...{ part, id },
            ...measuresOf(own),
          })),
        }),
    refunds:
      orders.length === 0
        ? null
        : toldGroups(orders, facts).map(({ part, id, leaves: own }) => ({ part, id, ...refundsOf(own) })),
  };
}

/** To three digits and two, as what a journey is worth: no sum is told. */
function measuresOf(leaves: readonly Leaf[]): Omit<ValueGroup, "part" | "id"> {
  const customers = customersOf(leaves);
  const [total, squares, again] = [sum(leaves, "total"), sum(leaves, "squares"), sum(leaves, "again")];
  const mean = total / customers;
  const variance = Math.max(0, squares - customers * mean * mean) / Math.max(1, customers - 1);
  return {
    ...{ customers, again },
    mean: Number(mean.toPrecision(3)),
    error: Number(Math.sqrt(variance / customers).toPrecision(2)),
  };
}

/** The error is by customer: orders of one person are not orders of several. (Linearised: residuals are summed by customer.) */
function refundsOf(leaves: readonly RefundLeaf[]): Omit<RefundGroup, "part" | "id"> {
  const customers = customersOf(leaves);
  const [orders, returned] = [sum(leaves, "orders"), sum(leaves, "returned")];
  const share = returned / orders;
  const residuals =
    sum(leaves, "returned_squares") -
    2 * share * sum(leaves, "products") +
    share * share * sum(leaves, "order_squares");
  const spread = (Math.max(0, residuals) * customers) / Math.max(1, customers - 1);
  const [worth, refunded] = [sum(leaves, "worth"), sum(leaves, "refunded")];
  return {
    ...{ customers, orders, returned },
    error: Number((Math.sqrt(spread) / orders).toPrecision(2)),
    refunded: Number((refunded / worth).toPrecision(2)),
    mean: Number((worth / orders).toPrecision(3)),
    net: Number(((worth - refunded) / orders).toPrecision(3)),
  };
}

function sum<Name extends string>(leaves: readonly Readonly<Record<Name, number>>[], name: Name): number {
  return leaves.reduce((total, leaf) => total + leaf[name], 0);
}
