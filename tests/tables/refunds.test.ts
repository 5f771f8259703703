import { expect, it } from "vitest";
import { customerRefunds } from "../../src/findings/customer-refunds.ts";
import { refundsTable } from "../../src/tables/refunds.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleValues } from "../fixtures/sample-map.ts";

it("has a row a group, its share with its interval, and what an order is worth before and after", () => {
  const { rows, columns } = refundsTable(customerRefunds(sampleValues.refunds ?? []), sampleSite, "fr");
  expect(rows.map(({ key }) => key)).toEqual(["all/", "channel/Boutique", "channel/Site mobile"]);
  expect(columns.map(({ key }) => key).slice(3, 6)).toEqual(["orders", "returned", "returned_share"]);
  const all = rows[0]?.cells.map(({ value }) => value) ?? [];
  expect(all.slice(2, 6)).toEqual([700, 900, 45, 0.05]);
  expect(all.slice(-3)).toEqual([0.048, 120, 114]);
});
