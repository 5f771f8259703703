import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { buildIn } from "../built.ts";
import { type Given, given } from "../given.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

/** "customer kind value" of each row, the attribute `plan` being the one that the settings name. */
async function traitsOf(what: Given): Promise<string[]> {
  const texts = given(what);
  const settings = `filter_attribute: Plan\n${texts["parcours.yaml"]}`;
  await buildIn(database, { ...texts, "parcours.yaml": settings });
  const rows = await database.query<{ at: string; kind: string; value: string }>(
    "select strftime(started_at, '%d') as at, kind, value from journey_traits join journeys using (journey_id) where kind <> 'month' order by all",
  );
  return rows.map(({ at, kind, value }) => `${at} ${kind} ${value}`);
}

const touchpoints = { a: 1, b: 2 };

it("takes the channel of the first contact, and the device of the first that tells one", async () => {
  const rules = ["Shop;S1;Boutique;;c;;;"];
  const web = [
    { customer: "x", at: "2026-01-01 10:00:00", event: "c" },
    { customer: "x", at: "2026-01-01 10:01:00", event: "a", device: "Mobile" },
    { customer: "x", at: "2026-01-01 10:02:00", event: "b", device: "desktop" },
    { customer: "y", at: "2026-01-02 10:00:00", event: "b" },
  ];
  expect(await traitsOf({ touchpoints, rules, web })).toEqual([
    "01 channel Boutique",
    "01 device mobile",
    "02 channel Canal",
  ]);
});

it("takes no device of another journey of the same customer", async () => {
  const web = [
    { customer: "x", at: "2026-01-01 10:00:00", event: "a", device: "mobile" },
    { customer: "x", at: "2026-06-02 10:00:00", event: "a", device: "desktop" },
    { customer: "x", at: "2026-06-02 10:01:00", event: "b", device: "mobile" },
  ];
  expect(await traitsOf({ touchpoints, web })).toEqual([
    "01 channel Canal",
    "01 device mobile",
    "02 channel Canal",
    "02 device desktop",
  ]);
});

it("takes what the exports tell of the customer, where they tell one thing alone", async () => {
  const web = ["x", "y", "z"].map((customer, at) => ({
    customer,
    at: `2026-01-0${at + 1} 10:00:00`,
    event: "a",
  }));
  const facts = [
    { customer: "x", plan: "Gold" },
    { customer: "x", plan: "gold " },
    { customer: "y", plan: "gold" },
    { customer: "y", plan: "silver" },
    { customer: "z", size: "large" },
  ];
  const found = await traitsOf({ touchpoints, web, facts });
  expect(found.filter((one) => one.includes("attribute"))).toEqual(["01 attribute gold"]);
});

it("takes the month in which a journey begins", async () => {
  const web = [
    { customer: "x", at: "2026-01-31 23:00:00", event: "a" },
    { customer: "x", at: "2026-02-01 10:00:00", event: "b" },
  ];
  await traitsOf({ touchpoints, web });
  expect(await database.query("select value from journey_traits where kind = 'month'")).toEqual([
    { value: "2026-01" },
  ]);
});
