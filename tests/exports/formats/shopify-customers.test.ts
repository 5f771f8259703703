import { expect, test } from "vitest";
import { codes, understood } from "../export-file.ts";

const HEADER =
  "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Country Code,Phone,Total Spent,Total Orders,Note,Tax Exempt,Tags";

test("customers join their number, e-mail and company, and carry tags, country and the names to be taken out of words", async () => {
  const { meaning, problems } = await understood([
    HEADER,
    "7200021,Ada,L,ada@example.com,no,Hôtel du Parc,FR,,590.00,1,,no,VIP",
  ]);
  expect(meaning).toEqual({
    format: "shopify-customers",
    source: "shopify",
    keys: [
      { kind: "customer", column: 0 },
      { kind: "email", column: 3 },
      { kind: "account", column: 5 },
    ],
    readings: [
      {
        kind: "attributes",
        fields: [
          { name: "tags", column: 12 },
          { name: "country", column: 6 },
          { name: "default address country code", column: 6 },
          { name: "first name", column: 1 },
          { name: "last name", column: 2 },
        ],
      },
    ],
    exclude: [],
    continues: false,
  });
  expect(problems).toEqual([]);
});

test("customers without any row are told", async () => {
  expect(codes(await understood([HEADER]))).toEqual(["no-rows"]);
});
