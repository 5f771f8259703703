import { expect, it } from "vitest";
import { refundWords } from "../../src/words/refunds.ts";
import { expectBothLanguages, plain } from "./sentences.ts";

it("says the same things in both languages", () => {
  // Amounts need a currency, which a plain word is not.
  const without = ({ net: _net, share: _share, ...words }: object & { net: unknown; share: unknown }) =>
    words;
  expectBothLanguages({ fr: without(refundWords.fr), en: without(refundWords.en) });
});

it("tells the share, how many orders of how many people, and what an order is worth net", () => {
  const told = {
    share: 0.05,
    low: 0.036,
    high: 0.069,
    orders: 900,
    customers: 700,
    refunded: 0.048,
    mean: 120,
    net: 114,
  };
  const { line, share, net } = refundWords.en;
  const [text] = plain([line(share(told), net(told, "EUR"))]);
  expect(text).toContain("5.0% of orders are refunded, in whole or in part");
  expect(text).toContain("n = 900 orders of 700 customers");
  expect(text).toContain("worth €114 net, for €120 placed.");
});
